/** A person's numbers: out as a file, or gone. Deleting asks once more, in place. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Strings } from '@/locales/strings';
import { Panel } from './controls';

export type DataNews = { readonly kind: 'exported'; readonly replies: string } | { readonly kind: 'deleted' } | { readonly kind: Trouble };
type Trouble = keyof Strings['pages']['troubles'];

export interface DataPanelProps {
  readonly strings: Strings['pages'];
  /** What came of the last thing asked for; null before. */
  readonly news: DataNews | null;
  onExport(): void;
  onDelete(): void;
}

export function DataPanel({ strings, news, onExport, onDelete }: DataPanelProps) {
  const words = strings.options;
  const [question, setQuestion] = useState<'none' | 'open' | 'answered'>('none');
  const focused = useRef<HTMLButtonElement>(null);
  // To the safe answer when asked; back to where it came from when answered.
  useEffect(() => {
    if (question !== 'none') focused.current?.focus();
  }, [question]);
  return (
    <Panel id="data" title={words.data} about={words.dataWhy}>
      {question === 'open' ? (
        <fieldset class="row-end">
          <legend class="sure">{words.deleteSure}</legend>
          <button
            type="button"
            class="button button-careful"
            onClick={() => {
              setQuestion('answered');
              onDelete();
            }}
          >
            {words.deleteYes}
          </button>
          <button type="button" class="button" ref={focused} onClick={() => setQuestion('answered')}>
            {words.deleteNo}
          </button>
        </fieldset>
      ) : (
        <div class="row-end">
          <button type="button" class="button" onClick={onExport}>
            {words.export}
          </button>
          <button type="button" class="button button-careful" ref={focused} onClick={() => setQuestion('open')}>
            {words.delete}
          </button>
        </div>
      )}
      <p class="status quiet" role="status">
        {news !== null && newsText(strings, news)}
      </p>
    </Panel>
  );
}

function newsText(strings: Strings['pages'], news: DataNews): string {
  if (news.kind === 'exported') return strings.options.exported(news.replies);
  if (news.kind === 'deleted') return strings.options.deleted;
  return strings.troubles[news.kind];
}
