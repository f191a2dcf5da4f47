import type { GroupUpdate } from './groupUpdate';
import { isKeptInExchange } from '../../../nouns/group/group';

/** Properties that CIPP sets together; those that are missing in its request are set to nothing. */
export type Property = 'displayName' | 'description' | 'mailNickname' | 'membershipRule';

/** What was entered for each of them; empty for what stays. */
function entered({ name, description, alias, rule }: GroupUpdate): Record<Property, string> {
	return { displayName: name, description, mailNickname: alias, membershipRule: rule };
}

/** @returns true when CIPP has to set the properties */
export function setsProperties(params: GroupUpdate): boolean {
	return (
		Object.values(entered(params)).some((value) => value !== '') ||
		params.securityEnabled !== undefined
	);
}

/**
 * The value of a property to send: what was entered, or what the group has, so that it is not lost.
 *
 * @returns undefined when nothing of them changes, or the group has none
 */
export function property(name: Property): (params: GroupUpdate) => string | undefined {
	return (params) => {
		if (!setsProperties(params)) return undefined;
		const { group, exchangeName } = params;
		// CIPP writes the alias into the name that a distribution list has in Exchange.
		const isName = name === 'mailNickname' && isKeptInExchange(group);
		const there = isName ? exchangeName : group.properties[name];
		return entered(params)[name] || (typeof there === 'string' && there ? there : undefined);
	};
}

/**
 * Takes over what an earlier item has set of the same group: Graph may show it only after a while, and
 * until then the old value would go out again.
 */
export function carryOn({ group }: GroupUpdate, earlier: GroupUpdate): void {
	for (const [name, value] of Object.entries(entered(earlier))) {
		if (value !== '') group.properties[name] = value;
	}
}

/** What a property must be afterwards, by its name in Graph: only what was entered. */
export function expected(params: GroupUpdate): Record<string, unknown> {
	const texts = Object.entries(entered(params)).filter(([, value]) => value !== '');
	const { visibility, securityEnabled } = params;
	return {
		...Object.fromEntries(texts),
		...(visibility !== undefined && { visibility }),
		...(securityEnabled !== undefined && { securityEnabled: securityEnabled === 'yes' }),
	};
}
