/** Underlines as thin boxes in our own shadow root, for browsers and roots without CSS Custom Highlights. Follows scroll by `follow()`. */
import type { Editor } from '@/utils/editors/editor';
import type { Overlay } from './overlay';
import type { Mark, Painter } from './painter-contract';
import { visibleArea, visibleRects } from './visible-rects';

export function createBoxPainter(editor: Editor, overlay: Overlay): Painter {
  const layer = overlay.addLayer('underlines');
  let painted: readonly Mark[] = [];

  const rectsOf = (mark: Mark, area = visibleArea(editor.box)) => {
    const range = editor.rangeOf?.(mark.span);
    return range ? visibleRects(range, area) : [];
  };
  const draw = () => {
    const area = painted.length > 0 ? visibleArea(editor.box) : null;
    const lines = painted.flatMap((mark) => rectsOf(mark, area ?? undefined).map((rect) => ({ rect, mark })));
    const origin = lines.length > 0 ? overlay.origin() : { x: 0, y: 0 };
    layer.replaceChildren(
      ...lines.map(({ rect, mark }) => {
        const line = layer.ownerDocument.createElement('i');
        line.className = `underline ${mark.voice}`;
        line.style.transform = `translate(${rect.left - origin.x}px, ${rect.bottom - origin.y}px)`;
        line.style.width = `${rect.width}px`;
        return line;
      }),
    );
  };

  return {
    paint(marks) {
      if (marks.length === 0 && painted.length === 0) return;
      painted = marks;
      draw();
    },
    rectsOf: (mark) => rectsOf(mark),
    follow: draw,
    dispose: () => layer.remove(),
  };
}
