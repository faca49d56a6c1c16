import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);
type Scorer = (text: string) => number;

/** Peer libraries; the lower a text's score, the more it complains. */
export function peers(): [string, Scorer][] {
  const vader = load('vader-sentiment');
  const Sentiment = load('sentiment');
  const wink = load('wink-sentiment');
  const plain = new Sentiment();
  return [
    ['vader-sentiment', (text) => -vader.SentimentIntensityAnalyzer.polarity_scores(text).compound],
    ['sentiment', (text) => -plain.analyze(text).score],
    ['wink-sentiment', (text) => -wink(text).score],
  ];
}
