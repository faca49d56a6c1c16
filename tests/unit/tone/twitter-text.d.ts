/** The part of twitter-text, which ships no types, that serves as the oracle. */
declare module 'twitter-text' {
  const oracle: { parseTweet(text: string): { weightedLength: number } };
  export default oracle;
}
