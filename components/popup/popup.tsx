/** The popup: the site on top, the week below, two links at the foot. Props in, events out. */
import { Promises, type PromisesProps } from './promises';
import { SiteBar, type SiteBarProps } from './site-bar';
import { Trouble } from './trouble';
import type { WeekState } from './view';
import { Week } from './week';

export interface PopupProps extends SiteBarProps {
  readonly week: WeekState;
  readonly promises: Omit<PromisesProps, 'tongue'>;
  readonly onRetry: () => void;
  readonly onDelete: () => void;
  readonly onOpen: (page: 'practice' | 'options') => void;
}

export function Popup(props: PopupProps) {
  const { week, tongue, onRetry, onDelete, onOpen } = props;
  const words = tongue.strings.popup;
  return (
    <>
      <SiteBar {...props} />
      <Promises {...props.promises} tongue={tongue} />
      {week.ok ? (
        <Week week={week.value} tongue={tongue} onPractise={() => onOpen('practice')} />
      ) : (
        <Trouble reason={week.reason} words={words} onRetry={onRetry} onDelete={onDelete} />
      )}
      <footer>
        <button type="button" class="link" data-part="practice" onClick={() => onOpen('practice')}>
          {words.practice}
        </button>
        <button type="button" class="link" data-part="options" onClick={() => onOpen('options')}>
          {words.options}
        </button>
      </footer>
    </>
  );
}
