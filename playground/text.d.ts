// Text files become strings when the playground is bundled.
declare module '*.txt' {
  const text: string;
  export default text;
}
