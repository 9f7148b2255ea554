/** One hint at its words: what, why, a rewording, and what to do with it. Acts on trusted events only. */
import { useState } from 'preact/hooks';
import type { Voice } from '@/rules/behaviours';

/** A rewording as shown: the changed part bold, between the words that stay. */
export interface ShownRewording {
  readonly before: string;
  readonly changed: string;
  readonly after: string;
}

export interface CardProps {
  readonly rule: string;
  readonly voice: Voice;
  readonly name: string;
  readonly why: string;
  readonly about: string | null;
  readonly rewordings: readonly ShownRewording[];
  /** The editor refused the change: offer to copy instead. */
  readonly isRefused: boolean;
  readonly words: {
    readonly apply: string;
    readonly copy: string;
    readonly copied: string;
    readonly notNow: string;
    readonly more: string;
    readonly never: string;
    readonly notOnSite: string;
    readonly refused: string;
    readonly source: string;
  };
  readonly onApply: (rewording: number) => void;
  readonly onCopy: (rewording: number) => void;
  readonly onDismiss: () => void;
  /** Null where an administrator has fixed which hints are given. */
  readonly onNever: (() => void) | null;
  readonly onNotOnSite: () => void;
  readonly onSource: () => void;
}

/** Only what a person did. */
const trusted = (act: () => void) => (event: Event) => {
  if (event.isTrusted) act();
};

export function Card(props: CardProps) {
  const { words, rewordings, isRefused } = props;
  const [isMoreOpen, setMoreOpen] = useState(false);
  const [chosen, choose] = useState(0);
  const [isCopied, setCopied] = useState(false);
  const copy = () => {
    props.onCopy(chosen);
    setCopied(true);
  };
  return (
    <section
      data-part="card"
      data-rule={props.rule}
      class={`panel card ${props.voice}`}
      role="dialog"
      aria-label={props.name}
      tabIndex={-1}
      onMouseDown={(event) => event.preventDefault()}
    >
      <h2>{props.name}</h2>
      <p class="why">{props.why}</p>
      {props.about !== null && <p class="about">{props.about}</p>}
      {rewordings.map((rewording, at) =>
        rewordings.length === 1 ? (
          <p key={rewording.changed} class="rewording">
            <Words {...rewording} />
          </p>
        ) : (
          <button
            key={rewording.changed}
            type="button"
            class="rewording"
            aria-pressed={at === chosen}
            onClick={trusted(() => (at === chosen && !isRefused ? props.onApply(at) : choose(at)))}
          >
            <Words {...rewording} />
          </button>
        ),
      )}
      {isRefused && <p class="note">{words.refused}</p>}
      <div class="actions">
        {rewordings.length > 0 && !isRefused && (
          <button type="button" data-part="apply" class="action main" onClick={trusted(() => props.onApply(chosen))}>
            {words.apply}
            <span class="key" aria-hidden="true">
              ↵
            </span>
          </button>
        )}
        {rewordings.length > 0 && isRefused && (
          <button type="button" data-part="copy" class="action main" onClick={trusted(copy)}>
            {isCopied ? words.copied : words.copy}
          </button>
        )}
        <button type="button" data-part="dismiss" class="action" onClick={trusted(props.onDismiss)}>
          {words.notNow}
          <span class="key" aria-hidden="true">
            Esc
          </span>
        </button>
        <button
          type="button"
          data-part="more"
          class="action more"
          aria-expanded={isMoreOpen}
          onClick={trusted(() => setMoreOpen(!isMoreOpen))}
        >
          {words.more} {isMoreOpen ? '▴' : '▾'}
        </button>
      </div>
      {isMoreOpen && (
        <div class="more-items">
          {props.onNever && (
            <button type="button" data-part="never" class="action" onClick={trusted(props.onNever)}>
              {words.never}
            </button>
          )}
          <button type="button" data-part="site" class="action" onClick={trusted(props.onNotOnSite)}>
            {words.notOnSite}
          </button>
          <button type="button" data-part="source" class="action" onClick={trusted(props.onSource)}>
            {words.source}
          </button>
        </div>
      )}
    </section>
  );
}

const Words = ({ before, changed, after }: ShownRewording) => (
  <>
    <span class="kept">{before}</span>
    <b>{changed}</b>
    <span class="kept">{after}</span>
  </>
);
