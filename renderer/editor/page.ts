import { isolateHistory } from '@codemirror/commands';
import { Compartment, EditorState, type Extension } from '@codemirror/state';
import { EditorView, placeholder } from '@codemirror/view';
import type { TextPlace } from '../../electron/contract/bookmark';
import { t } from '../messages';
import { activeAt } from './active';
import { attaching } from './attaching';
import type { TextRange } from './canvas';
import { EDITOR_COMMANDS, type EditorCommand } from './commands';
import styles from './editor.css?inline';
import { stopAsking } from './describing';
import { lineEndingsOf, positionOf, replacement, textWithEndings } from './lineEndings';
import {
  findsIn,
  finding,
  type Finds,
  placesIn,
  replaceEverywhere,
  replaceHere,
  settle,
  type Sought,
  soughtEffect,
  step,
} from './finding';
import { focusMode } from './focusMode';
import { followLinks } from './follow';
import { holding } from './holding';
import { untyped } from './untyped';
import { keys } from './keys';
import { keepsTab, leaving } from './leaving';
import { markdown } from './language';
import { limit } from './limit';
import { livePreview } from './live';
import { clipboard } from './paste';
import { jumpTo, places, unmark } from './jump';
import { MARGINS, marksOf, scrolled, scrollTo } from './scroll';
import { keepTextState, placeBefore, standsOpen, textStateOf } from './textStates';

export interface PageOptions {
  readonly label: string;
  readonly placeholder: string;
  readonly readOnly: boolean;
  readonly focusMode: boolean;
  readonly plain: boolean;
  readonly keepsTab: boolean;
}

export interface PageEvents {
  readonly onChange: (text: string) => void;
  readonly onBlur: () => void;
  readonly onActive: (active: readonly EditorCommand[]) => void;
  readonly onFinds: (finds: Finds) => void;
}

const host = new Compartment();

const look = new CSSStyleSheet();
look.replaceSync(styles);

const page: Extension = [
  keys,
  leaving,
  limit,
  places,
  holding,
  finding,
  attaching,
  clipboard,
  followLinks,
  EditorView.lineWrapping,
  EditorView.perLineTextDirection.of(true),
  EditorView.scrollMargins.of(() => MARGINS),
  // Spell checking stays off until its dictionaries come with the app.
  EditorView.contentAttributes.of({
    spellcheck: 'false',
    autocorrect: 'off',
    autocapitalize: 'sentences',
    'aria-multiline': 'true',
    'aria-description': t('editor.leave'),
  }),
];

/** One text at a time in a CodeMirror view; each keeps its undo history, selection and scroll while others are open. */
export class EditorPage {
  readonly #place: HTMLElement;
  readonly #view: EditorView;
  readonly #events: PageEvents;
  #options: Extension = [];
  #open: { readonly key: string; readonly version: string } | undefined;
  #standsNoMore: () => void = () => undefined;

  constructor(place: HTMLElement, events: PageEvents) {
    this.#place = place;
    this.#events = events;
    // SECURITY: in a shadow root CodeMirror's styles are sheets made by script; elsewhere they would be a style
    // element, which the content security policy refuses. Whoever gives the focus back to the page, as a dialog that
    // closes, gives it to the text.
    const root = place.shadowRoot ?? place.attachShadow({ mode: 'open', delegatesFocus: true });
    root.adoptedStyleSheets = [look];
    this.#view = new EditorView({ parent: root, root });
  }

  configure(options: PageOptions): void {
    this.#options = [
      EditorView.contentAttributes.of({ 'aria-label': options.label }),
      placeholder(options.placeholder),
      EditorState.readOnly.of(options.readOnly),
      options.readOnly ? EditorView.editorAttributes.of({ class: 'read-only' }) : [],
      options.focusMode ? focusMode : [],
      options.plain ? [] : [markdown, livePreview],
      options.keepsTab && !options.readOnly ? keepsTab : [],
      EditorView.domEventHandlers({ blur: () => this.#events.onBlur() }),
      EditorView.updateListener.of(({ docChanged, selectionSet, state, transactions }) => {
        if (docChanged || selectionSet) this.#events.onActive(activeAt(state));
        this.#events.onFinds(findsIn(state));
        if (docChanged && !transactions.some((one) => one.annotation(untyped)))
          this.#events.onChange(textWithEndings(state));
      }),
    ];
    if (this.#open) this.#view.dispatch({ effects: host.reconfigure(this.#options) });
  }

  /** Shows a text. While it is open, only another version replaces what stands there. */
  open(key: string, text: string, version: string): void {
    if (this.#open?.key !== key) {
      this.#keep();
      const session = textStateOf(key);
      const before = session ?? placeBefore(key);
      const state = session?.state ?? begin(text, placeBefore(key));
      this.#view.setState(state.update({ effects: host.reconfigure(this.#options) }).state);
      this.#replace(text);
      this.#events.onActive(activeAt(this.#view.state));
      scrollTo(this.#view, this.#place, before?.scroll);
      this.#standsNoMore();
      this.#standsNoMore = standsOpen(key, () => this.#whereIn());
    } else if (this.#open.version !== version) this.#replace(text);
    this.#open = { key, version };
  }

  /**
   * Jumps to a place in the text, given by offsets in it, and marks it until the returned function is called or a
   * moment later.
   */
  goTo({ from, to }: TextRange): () => void {
    const { state } = this.#view;
    const text = textWithEndings(state);
    return jumpTo(this.#view, { from: positionOf(text, from, state.doc), to: positionOf(text, to, state.doc) });
  }

  focus(): void {
    this.#view.focus();
  }

  /** The words that are selected, one stretch after the other. */
  selected(): string {
    const { doc, selection } = this.#view.state;
    return selection.ranges
      .map(({ from, to }) => doc.sliceString(from, to))
      .filter((words) => words !== '')
      .join('\n\n');
  }

  run(command: EditorCommand): void {
    EDITOR_COMMANDS[command].run(this.#view);
    this.#view.focus();
  }

  /** Looks for something in the text, and goes to it where that is wished; undefined ends that. */
  seek(sought: Sought | undefined, goes: boolean): void {
    this.#view.dispatch({ effects: soughtEffect(sought) });
    if (goes) settle(this.#view);
  }

  /** Goes to the next place of what is looked for, or the one before. */
  step(direction: 1 | -1): void {
    step(this.#view, direction);
  }

  /** Puts other words in the place that one is at, and goes on to the next. */
  replaceHere(words: string): void {
    replaceHere(this.#view, words);
  }

  /** Puts other words in every place; answers in how many, undefined where that was refused. */
  replaceEverywhere(words: string): number | undefined {
    return replaceEverywhere(this.#view, words);
  }

  /** Where beside the scroll bar marks of the places stand, in pixels from the top of what scrolls. */
  marks(): readonly number[] {
    return marksOf(this.#view, this.#place, placesIn(this.#view.state));
  }

  close(): void {
    this.#standsNoMore();
    this.#keep();
    this.#view.destroy();
  }

  #replace(text: string): void {
    const { state } = this.#view;
    if (textWithEndings(state) !== text)
      this.#view.dispatch({ ...replacement(state, text), annotations: [untyped.of(true), isolateHistory.of('full')] });
  }

  #whereIn(): TextPlace {
    return { cursor: this.#view.state.selection.main.head, scroll: scrolled(this.#view, this.#place) };
  }

  #keep(): void {
    if (!this.#open) return;
    keepTextState(this.#open.key, {
      state: this.#view.state.update({ effects: [unmark, stopAsking, soughtEffect(undefined)] }).state,
      scroll: scrolled(this.#view, this.#place),
    });
  }
}

/** A text as it is opened first. It may be another one than when one was at a place in it. */
function begin(text: string, place: TextPlace | undefined): EditorState {
  const state = EditorState.create({ doc: text, extensions: [page, lineEndingsOf(text), host.of([])] });
  if (!place) return state;
  return state.update({ selection: { anchor: Math.min(place.cursor, state.doc.length) } }).state;
}
