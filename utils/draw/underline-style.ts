/** How an underline looks, in each way of drawing: dotted amber to improve, solid rose for care. 3:1 on light and dark hosts. */
import type { Voice } from '@/rules/behaviours';

export const UNDERLINE = {
  improve: { line: 'dotted', colour: '#c27803' },
  careful: { line: 'solid', colour: '#e0447c' },
} as const satisfies Record<Voice, { line: string; colour: string }>;

export const VOICES = ['improve', 'careful'] as const satisfies readonly Voice[];

/** The name under which the page's registry of highlights holds ours. */
export const highlightName = (voice: Voice): string => `tact-${voice}`;

export const underlineCss = (voice: Voice): string =>
  `text-decoration: underline ${UNDERLINE[voice].line} ${UNDERLINE[voice].colour} 2px; text-underline-offset: 3px; text-decoration-skip-ink: none;`;

export const HIGHLIGHT_CSS = VOICES.map((voice) => `::highlight(${highlightName(voice)}) { ${underlineCss(voice)} }`).join('\n');
