import type { ItemReader } from '../../../engine/itemReader';
import type { GroupKind } from '../../../nouns/group/group';
import type { GroupUpdate } from './groupUpdate';

const M365: GroupKind[] = ['Microsoft 365'];
const MAIL: GroupKind[] = ['Microsoft 365', 'Distribution List', 'Mail-Enabled Security'];
const ENTRA: GroupKind[] = ['Microsoft 365', 'Security'];

/** The kinds that a field counts for; CIPP ignores it for others, or sends it where it is refused. */
const FITTING: Array<{ field: keyof GroupUpdate; label: string; kinds: GroupKind[] }> = [
	{ field: 'addLicenses', label: 'Add Licenses', kinds: ['Security'] },
	{ field: 'removeLicenses', label: 'Remove Licenses', kinds: ['Security'] },
	{ field: 'senders', label: 'Allowed Senders', kinds: MAIL },
	{ field: 'sendCopies', label: 'Copies in Inboxes', kinds: M365 },
	{ field: 'alias', label: 'Email Alias', kinds: ENTRA },
	{ field: 'rule', label: 'Membership Rule', kinds: ENTRA },
	{ field: 'outlook', label: 'Outlook', kinds: M365 },
	{ field: 'securityEnabled', label: 'Security Group', kinds: M365 },
	{ field: 'visibility', label: 'Visibility', kinds: M365 },
];

const isSet = (value: unknown) =>
	value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);

/** Notes a problem when nothing is to be changed: CIPP answers that with an empty success. */
export function checkUpdate(params: GroupUpdate, item: ItemReader): void {
	const { name, description, alias } = params;
	const others = FITTING.map(({ field }) => params[field]);
	if (![name, description, ...others].some(isSet)) {
		item.note('“Update Fields” is empty. Add what is to be changed.');
	}
	if (isSet(alias) && !/^[\w.'-]+$/.test(alias)) {
		item.note(
			`“Email Alias” is “${alias.slice(0, 60)}”. Enter only what stands before the @, e.g. sales.berlin.`,
		);
	}
}

/**
 * @returns problems of an update with the group that was found, in sentences
 */
export function misfits(params: GroupUpdate): string[] {
	const { kind, displayName, isDynamic } = params.group;
	const problems = FITTING.filter(
		({ field, kinds }) => isSet(params[field]) && !kinds.includes(kind),
	).map(
		({ label }) =>
			`“${label}” does not count for ${displayName}, which is of the type ${kind}. Remove it.`,
	);
	if (isSet(params.rule) && !isDynamic && problems.length === 0) {
		problems.push(
			`“Membership Rule” does not count for ${displayName}, whose members are fixed. Remove it.`,
		);
	}
	return problems;
}
