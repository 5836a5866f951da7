/** A picture without anything in it that is not picture. */
export interface BarePicture {
  /** Its dots, their colours and how it is turned; the dots are the same bytes as before. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Whether there was more: a place, a time, a device, a text, a smaller picture. */
  readonly held: boolean;
  /** In dots. */
  readonly width: number;
  readonly height: number;
}
