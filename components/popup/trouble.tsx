/** The numbers can't be had: what happened, that coaching goes on, and the way out. */
import { useState } from 'preact/hooks';
import type { Strings } from '@/locales/strings';

interface TroubleProps {
  readonly reason: 'refused' | 'full' | 'corrupt';
  readonly words: Strings['popup'];
  readonly onRetry: () => void;
  readonly onDelete: () => void;
}

export function Trouble({ reason, words, onRetry, onDelete }: TroubleProps) {
  const [isSure, setSure] = useState(false);
  return (
    <section class="trouble" data-part="trouble" role="alert">
      <h1>{words[reason]}</h1>
      <p>{words[`${reason}Why`]}</p>
      {reason === 'corrupt' ? (
        <button type="button" class="plain" onClick={() => (isSure ? onDelete() : setSure(true))}>
          {isSure ? words.startAfreshSure : words.startAfresh}
        </button>
      ) : (
        <button type="button" class="plain" onClick={onRetry}>
          {words.tryAgain}
        </button>
      )}
    </section>
  );
}
