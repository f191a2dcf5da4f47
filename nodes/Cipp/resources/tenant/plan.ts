import type { TenantGroup, TenantProperties } from './properties';

/** What is to become of a tenant's properties. */
export interface Wanted {
	aliasChange: 'keep' | 'set' | 'remove';
	alias: string;
	/** IDs or names. */
	addTo: string[];
	removeFrom: string[];
}

/** What goes out, so that nothing else changes. */
export interface Plan {
	/** The alias afterwards; empty for none. */
	alias: string;
	/** The static groups afterwards; undefined when they stay as they are. */
	groups: TenantGroup[] | undefined;
}

/** Before the properties were read. */
export const NO_PLAN: Plan = { alias: '', groups: undefined };

/**
 * Works out the whole that replaces what CIPP has: it removes an alias that is not sent, and the
 * tenant from each group that is not sent (`Invoke-EditTenant`).
 *
 * @param wanted what was asked for
 * @param now what CIPP has
 * @param all every tenant group; needed only when groups were asked for
 * @returns the plan and, in sentences, what keeps it from being carried out
 */
export function planned(
	wanted: Wanted,
	now: TenantProperties,
	all: TenantGroup[],
): { plan: Plan; problems: string[] } {
	const problems: string[] = [];
	const find = (names: string[], field: string) =>
		names.flatMap((name) => {
			const found = groupNamed(name, all);
			if (typeof found === 'string') problems.push(`“${field}” holds “${name}”, ${found}`);
			return typeof found === 'string' ? [] : [found];
		});
	const add = find(wanted.addTo, 'Add to Groups');
	const remove = find(wanted.removeFrom, 'Remove From Groups').map(({ id }) => id);
	const alias = { keep: now.alias, set: wanted.alias, remove: '' }[wanted.aliasChange];
	if (add.length + remove.length === 0) return { plan: { alias, groups: undefined }, problems };
	const before = now.groups.filter(({ isDynamic }) => !isDynamic);
	const kept = [...before, ...add.filter(({ id }) => !before.some((group) => group.id === id))];
	const groups = kept.filter(({ id }) => !remove.includes(id));
	if (groups.length === 0 && before.length > 0) {
		problems.push(
			'“Remove From Groups” would leave the tenant in no group, which CIPP cannot do here. Remove it from its last group in CIPP, under Tenant Groups.',
		);
	}
	return { plan: { alias, groups: groups.length > 0 ? groups : undefined }, problems };
}

/** Whether a tenant is as it was planned; dynamic groups come and go by themselves. */
export function isAsPlanned(plan: Plan, { alias, groups }: TenantProperties): boolean {
	if (alias !== plan.alias) return false;
	if (!plan.groups) return true;
	const left = groups.filter(({ isDynamic }) => !isDynamic).map(({ id }) => id);
	return left.length === plan.groups.length && plan.groups.every(({ id }) => left.includes(id));
}

/** The group of this ID or name, or the rest of a sentence that says why there is none. */
function groupNamed(name: string, all: TenantGroup[]): TenantGroup | string {
	const same = (text: string) => text.toLowerCase() === name.toLowerCase();
	const byId = all.find(({ id }) => same(id));
	const found = byId ? [byId] : all.filter((group) => same(group.name));
	const [group] = found;
	if (!group) return 'which is no tenant group of CIPP.';
	if (found.length > 1) return 'which several tenant groups are called. Enter the ID of one.';
	return group.isDynamic ? 'a group whose tenants are set by a rule.' : group;
}
