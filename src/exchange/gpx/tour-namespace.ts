/** Names the elements that only this program reads. An address of nothing: it is a name alone. */
export const TOUR_NAMESPACE = 'urn:x-petrograd-1917:tour:1';
