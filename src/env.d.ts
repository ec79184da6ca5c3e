/// <reference types="astro/client" />

/** The address that src/compile/head-script.ts gives to the script. */
declare module '*?head-script' {
  const path: string;
  export default path;
}
