/** Views of the overview; the first is shown where the address names none. */
export const OVERVIEW_VIEWS = ['hours', 'tally', 'changes'] as const;
export type OverviewView = (typeof OVERVIEW_VIEWS)[number];

/** The view a topic of the address names; `undefined` if it names none. */
export const viewOfTopic = (topic: string | undefined): OverviewView | undefined =>
  OVERVIEW_VIEWS.find((view) => view === (topic ?? 'hours'));
