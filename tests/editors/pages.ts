/** The pages the editors stand on, served from this machine only. */
import { servePages } from '@/tests/e2e/harness/pages';
import { EDITORS, type EditorSpec } from './editors';

const STYLE = `body { font: 16px/24px sans-serif; margin: 16px } section { margin: 0 0 24px; max-width: 1200px }
textarea, .box { font: 16px/24px monospace; width: 1180px; height: 120px; padding: 8px; border: 1px solid #888; overflow: auto; box-sizing: border-box }
[data-slate-editor], .public-DraftEditor-content, .ProseMirror, .cm-editor, .ql-editor, trix-editor, .ck-editor__editable { min-height: 100px !important; max-height: 120px; overflow: auto }
.ProseMirror { white-space: pre-wrap }`;

const head = (needs: readonly string[]) =>
  needs
    .map((file) =>
      file.endsWith('.css') ? `<link rel="stylesheet" href="/node_modules/${file}">` : `<script src="/node_modules/${file}"></script>`,
    )
    .join('\n');

const pageOf = ({ name, needs = [] }: EditorSpec): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>${name}</title>
<link rel="stylesheet" href="/built/${name}.css">${head(needs)}<style>${STYLE}</style></head>
<body><h1>${name}</h1><script src="/built/${name}.js"></script></body></html>`;

export const serveEditors = (more: { readonly [path: string]: string } = {}) =>
  servePages(import.meta.dirname, { ...Object.fromEntries(EDITORS.map((spec) => [`/${spec.name}`, pageOf(spec)])), ...more });
