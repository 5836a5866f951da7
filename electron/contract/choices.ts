/** What the settings offer. Apart from the validators, so that the window need not carry those. */
export const THEMES = ['system', 'light', 'dark'] as const;
export const TEXT_SIZES = [16, 18, 20, 22, 26, 32, 36] as const;
export const IDLE_MINUTES = [1, 5, 15, null] as const;
