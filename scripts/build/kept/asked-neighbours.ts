import { hash } from 'node:crypto';
import type { Neighbours } from '../../../scanner/classify.ts';

/** What a judgement asked of the other servers' names, by index, and a digest over the answers. */
export interface Asked {
  /** The server that was judged. */
  readonly server: string;
  readonly lookalikes: readonly string[];
  readonly telling: readonly string[];
  readonly answers: string;
}

/** Names of other servers' tools that note what is asked of them. */
export interface AskedNeighbours {
  readonly neighbours: Neighbours;
  readonly asked: () => Asked;
}

/** Puts a notebook before the names of other servers' tools. */
export function noteQuestions(server: string, neighbours: Neighbours): AskedNeighbours {
  const lookalikes = new Set<string>();
  const telling = new Set<string>();
  return {
    neighbours: {
      lookalikes: noting(neighbours.lookalikes, lookalikes),
      telling: noting(neighbours.telling, telling),
    },
    asked: () => {
      const questions = { server, lookalikes: [...lookalikes], telling: [...telling] };
      return { ...questions, answers: answersTo(questions, neighbours) };
    },
  };
}

/** Whether the names of other servers' tools still answer as they did. */
export function isAnsweredAlike(asked: Asked, neighbours: Neighbours): boolean {
  return answersTo(asked, neighbours) === asked.answers;
}

function noting(index: Neighbours['telling'], asked: Set<string>): Neighbours['telling'] {
  return {
    size: index.size,
    get: (name, asking) => {
      asked.add(name);
      return index.get(name, asking);
    },
  };
}

function answersTo(
  { server, lookalikes, telling }: Omit<Asked, 'answers'>,
  neighbours: Neighbours,
): string {
  const answers = [
    // Whether there is any name decides whether a text is looked at.
    neighbours.telling.size > 0,
    lookalikes.map((name) => neighbours.lookalikes.get(name, server)),
    telling.map((name) => neighbours.telling.get(name, server)),
  ];
  return hash('sha256', JSON.stringify(answers), 'base64url');
}
