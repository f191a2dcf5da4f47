import type { Target } from '../forms/target';

/**
 * CIPP itself: what belongs to no tenant.
 *
 * @param name names it in messages and for retries, e.g. `Standard Templates`
 */
export function everything(name: string): Target<object> {
	return { fields: [], lookUps: [], read: () => ({}), subject: () => name, about: () => ({}) };
}
