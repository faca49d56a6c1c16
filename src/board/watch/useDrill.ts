import { useState } from 'preact/hooks';
import type { DrillReply } from '../../core/drill/drill';
import type { ScenarioName } from '../../core/drill/scenario';
import { ask, type Protocol } from '../../messages';
import { language } from '../../ui/i18n';

/** How a drill ended. */
export type Score = Protocol['scoreDrill']['reply'];

/** A drill in this page: nothing of it is kept anywhere else. */
export interface DrillRun {
  scenario: ScenarioName;
  startedAt: number;
  posts: Protocol['drillPosts']['reply']['posts'];
  replies: readonly DrillReply[];
  score?: Score;
}

/** Begins a drill, takes its replies and ends it with the score. */
export function useDrill(): {
  run: DrillRun | undefined;
  error: unknown;
  clear: () => void;
  begin: (scenario: ScenarioName) => void;
  reply: (postId: string, text: string) => void;
  end: (running: DrillRun) => void;
  leave: () => void;
} {
  const [run, setRun] = useState<DrillRun>();
  const [error, setError] = useState<unknown>();
  const kept = (next: DrillRun) => {
    setError(undefined);
    setRun(next);
  };
  const begin = (scenario: ScenarioName) => {
    const startedAt = Date.now();
    void ask('drillPosts', { scenario, language: language(), startedAt })
      .then(({ posts }) => kept({ scenario, startedAt, posts, replies: [] }))
      .catch(setError);
  };
  const reply = (postId: string, text: string) =>
    setRun((now) => now && { ...now, replies: [...now.replies, { postId, text, at: Date.now() }] });
  const end = (running: DrillRun) => {
    const { scenario, startedAt, replies } = running;
    const request = { scenario, language: language(), startedAt, to: Date.now() + 1, replies: [...replies] };
    void ask('scoreDrill', request)
      .then((score) => kept({ ...running, score }))
      .catch(setError);
  };
  const clear = () => setError(undefined);
  return { run, error, clear, begin, reply, end, leave: () => setRun(undefined) };
}
