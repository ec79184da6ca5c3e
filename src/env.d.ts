/// <reference types="astro/client" />

/** What src/compile/inlined.ts makes of a script. */
declare module '*?inline-script' {
  const code: string;
  export default code;
}
