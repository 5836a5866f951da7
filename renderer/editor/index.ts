export { Editor, type EditorHandle, type EditorProps } from './Editor';
export { EditorToolbar } from './EditorToolbar';
export type { EditorCommand } from './commands';
export { fieldHistoryOf, type FieldText } from './fieldHistory';
export type { Finds, Sought } from './finding';
export { openTexts, placeTexts } from './textStates';
