import type { Slot } from "./free-slots";

/** A time that is free, with a bay that is. */
export interface Offer {
  starts_at: string;
  ends_at: string;
  resource_id: string | null;
}

interface Wanted {
  /** The instant that was asked for, in milliseconds since 1970. */
  from: number;
  resource_id: string | null;
}

const MOST = 3;

/**
 * Offers what is free instead of a time that is taken: another bay at the same time, the next time of the same bay, the next
 * time of any.
 */
export function freeInstead(slots: readonly Slot[], { from, resource_id }: Wanted): Offer[] {
  const later = slots.filter(({ starts_at }) => Date.parse(starts_at) >= from);
  const same = later.find(({ starts_at }) => Date.parse(starts_at) === from);
  const own = resource_id && later.find(({ resource_ids }) => resource_ids.includes(resource_id));
  const offers = [
    ...(same ? [offer(same, same.resource_ids.includes(resource_id ?? "") ? resource_id : null)] : []),
    ...(own ? [offer(own, resource_id)] : []),
    ...later.map((slot) => offer(slot, null)),
  ];
  return offers
    .filter((one, at) => offers.findIndex((other) => isSame(one, other)) === at)
    .slice(0, MOST)
    .sort((a, b) => Date.parse(a.starts_at) - Date.parse(b.starts_at));
}

const offer = ({ starts_at, ends_at, resource_ids }: Slot, resource_id: string | null): Offer => ({
  starts_at,
  ends_at,
  resource_id: resource_id ?? resource_ids[0] ?? null,
});

const isSame = (a: Offer, b: Offer) => a.starts_at === b.starts_at && a.resource_id === b.resource_id;
