import { z } from 'zod';

/** Where the window stood last, in the screen's own pixels. */
export const boundsForm = z
  .object({
    bounds: z
      .object({ x: z.number().int(), y: z.number().int(), width: z.number().int(), height: z.number().int() })
      .readonly()
      .nullable()
      .default(null),
    isMaximized: z.boolean().default(false),
  })
  .readonly();
export type WindowBounds = z.infer<typeof boundsForm>;

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const SMALLEST = { width: 720, height: 480 } as const;
const FIRST = { width: 1280, height: 800 } as const;
/** So much of the window's top edge has to be on a screen for somebody to take hold of it. */
const GRIP = 120;

/** Where the window opens: where it stood, if it can be reached there, else in the middle at its first size. */
export function openingBounds({ bounds }: WindowBounds, screens: readonly Area[]): Area | typeof FIRST {
  if (!bounds || !screens.some((screen) => isReachable(bounds, screen))) return FIRST;
  return { ...bounds, width: Math.max(bounds.width, SMALLEST.width), height: Math.max(bounds.height, SMALLEST.height) };
}

function isReachable(bounds: Area, screen: Area): boolean {
  const across = Math.min(bounds.x + bounds.width, screen.x + screen.width) - Math.max(bounds.x, screen.x);
  return across >= GRIP && bounds.y >= screen.y && bounds.y <= screen.y + screen.height - GRIP;
}
