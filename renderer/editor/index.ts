export { Editor, type EditorHandle, type EditorProps } from './Editor';
export { EditorToolbar } from './EditorToolbar';
export type { EditorCommand } from './commands';
