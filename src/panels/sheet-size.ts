/** How much of a narrow screen the panel takes. A wide screen shows it whole. */
export type SheetSize = 'closed' | 'half' | 'full';
