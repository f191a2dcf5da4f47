import type { ItemReader } from '../../../engine/itemReader';
import type { NewGroup } from './newGroup';
import { FITTING, needsRule, typeName } from './types';

/**
 * Checks what CIPP does not check: that what the type needs is there, and that what was added counts
 * for the type.
 *
 * @param params what was entered
 * @param item reader of the item; problems are noted on it
 */
export function checkNewGroup(params: NewGroup, item: ItemReader): void {
	const { type, alias, rule, members, domain, name } = params;
	if (type === '') return;
	if (alias !== '' && !/^[\w.'-]+$/.test(alias)) {
		item.note(
			`“Email Alias” is “${alias.slice(0, 60)}”. Enter only what stands before the @: letters, digits, full stops and hyphens, e.g. sales.berlin.`,
		);
	}
	if (domain !== '' && !/^[\w-]+(?:\.[\w-]+)+$/.test(domain)) {
		item.note(`“Domain” is “${domain.slice(0, 60)}”. Enter a domain, e.g. contoso.com.`);
	}
	if (name.length > 256) item.note('“Group Name” is longer than 256 characters. Shorten it.');
	if (needsRule(type) && rule === '') {
		item.note(
			`“Membership Rule” is empty. Without one CIPP makes no ${typeName(type)} group, but one with fixed members.`,
		);
	}
	if (rule !== '' && members.length > 0) {
		item.note('“Members” does not count for a group with a rule. Remove it, or the rule.');
	}
	for (const { option, label, types } of FITTING) {
		const value = params[option];
		const isSet = Array.isArray(value) ? value.length > 0 : value !== '' && value !== false;
		if (isSet && !(types as readonly string[]).includes(type)) {
			item.note(`“${label}” does not count for a group of the type ${typeName(type)}. Remove it.`);
		}
	}
}
