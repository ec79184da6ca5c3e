/// <reference types="astro/client" />

/** The address that src/compile/head-script.ts gives to the script. */
declare module 'virtual:script/*' {
  const path: string;
  export default path;
}
