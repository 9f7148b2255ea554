/** Labelled messages of customers, one a line: a mood (U upset, N neutral, H happy, A abusive), 1 where the company failed, 0 where not, ? where nobody said, a tab, the message. */

export interface LabelledMessage {
  readonly text: string;
  readonly isUpset: boolean;
  readonly isFailure: boolean | null;
}

const LINE = /^([UNHA])([01?])\t(.+)$/;

/** @throws where a line is none */
export const readMessages = (file: string): readonly LabelledMessage[] =>
  file
    .split('\n')
    .filter((line) => line !== '')
    .map((line, at) => {
      const [, mood, failure, text] = LINE.exec(line) ?? [];
      if (!text) throw new Error(`line ${at + 1} is no labelled message: ${line.slice(0, 40)}`);
      return {
        text: text.replaceAll(' / ', '\n'),
        isUpset: mood === 'U' || mood === 'A',
        isFailure: failure === '?' ? null : failure === '1',
      };
    });
