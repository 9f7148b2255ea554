/**
 * The editors, one row each: its page's script (pages/), what else the page needs, and what it cannot do with the reason.
 * A scenario named in `except` is not run for that editor; the reason stands in docs/editors.md.
 */
import type { ScenarioName } from './names';

export interface EditorSpec {
  /** The file in pages/, without its ending. */
  readonly name: string;
  /** Which helpdesks and chats type into it. */
  readonly usedBy: string;
  /** Scripts and sheets the page loads first, below node_modules/. */
  readonly needs?: readonly string[];
  /** Plain text: no bold, no lists. */
  readonly isPlain?: boolean;
  /** The keys of the editor's own redo, where they are not Ctrl+Shift+Z; Trix waits for a small z, which no browser sends with Shift. */
  readonly redo?: 'Control+y' | 'button';
  readonly except?: { readonly [scenario in ScenarioName]?: string };
  readonly exceptInFirefox?: { readonly [scenario in ScenarioName]?: string };
}

export const EDITORS: readonly EditorSpec[] = [
  { name: 'text-area', usedBy: 'Zammad, osTicket, LiveChat, most chats', isPlain: true },
  { name: 'plain', usedBy: 'Gmail, Help Scout, own composers' },
  { name: 'ckeditor5', usedBy: 'Zendesk, Teams' },
  { name: 'ckeditor4', usedBy: 'Request Tracker, Znuny (in an iframe)', needs: ['ckeditor4/ckeditor.js'], redo: 'Control+y' },
  { name: 'prosemirror', usedBy: 'Intercom, Chatwoot' },
  { name: 'tiptap', usedBy: 'HubSpot, Libredesk' },
  { name: 'quill', usedBy: 'Slack' },
  { name: 'draft', usedBy: 'Gorgias, Kustomer' },
  { name: 'slate', usedBy: 'Discord' },
  { name: 'lexical', usedBy: 'WhatsApp, Messenger' },
  { name: 'tinymce', usedBy: 'UVdesk, GLPI (in an iframe)', needs: ['tinymce/tinymce.min.js'] },
  {
    name: 'froala',
    usedBy: 'Freshdesk',
    needs: ['froala-editor/css/froala_editor.pkgd.min.css', 'froala-editor/js/froala_editor.pkgd.min.js'],
  },
  {
    name: 'summernote',
    usedBy: 'FreeScout',
    redo: 'Control+y',
    needs: ['summernote/dist/summernote-lite.min.css', 'jquery/dist/jquery.min.js', 'summernote/dist/summernote-lite.min.js'],
  },
  { name: 'trix', usedBy: 'Basecamp, HEY', redo: 'button' },
  { name: 'codemirror', usedBy: 'GitLab, Markdown composers', isPlain: true },
  { name: 'react-text-area', usedBy: 'Crisp, Tawk.to and the like', isPlain: true },
  { name: 'vue-text-area', usedBy: 'Vue chats', isPlain: true },
];
