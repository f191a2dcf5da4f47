import type { ItemReader } from '../../../engine/itemReader';
import type { OffboardParams } from '../../../offboarding/order/params';
import {
	bracketed,
	PLACEHOLDER_LIST,
	placeholderOf,
	placeholdersIn,
} from '../../../offboarding/order/placeholders';
import { stepDisplayName } from '../../../offboarding/order/steps';

/**
 * Reads what is to be done without a manager, and whether placeholders are filled in.
 *
 * @param item reader of the item; problems are noted on it
 */
export function readManagerOptions(
	item: ItemReader,
): Pick<OffboardParams, 'ifNoManager' | 'fillPlaceholders'> {
	return {
		ifNoManager: readIfNoManager(item),
		fillPlaceholders: item.switch('options.fillPlaceholders', 'Fill Placeholders'),
	};
}

function readIfNoManager(item: ItemReader): OffboardParams['ifNoManager'] {
	const choice = item.text('options.ifNoManager', 'If No Manager') || 'refuse';
	if (choice === 'refuse' || choice === 'leaveOut') return choice;
	item.note(`“If No Manager” is “${choice.slice(0, 40)}”. Choose Refuse or Leave Step Out.`);
	return 'refuse';
}

/**
 * Checks the texts that may hold placeholders. One that does not exist would be sent to everybody who
 * writes to the user.
 *
 * @param item reader of the item; problems and warnings are noted on it
 */
export function checkPlaceholders(
	item: ItemReader,
	{ outOfOffice, reference, fillPlaceholders }: OffboardParams,
): void {
	const texts = { [stepDisplayName('OOO')]: outOfOffice, Reference: reference };
	for (const [field, text] of Object.entries(texts)) {
		if (!fillPlaceholders) {
			const known = placeholdersIn(text).map((name) => `[${name}]`);
			if (known.length > 0) {
				item.warn(
					`“${field}” holds ${known.join(' and ')}, sent as it stands. Fill Placeholders under Options fills it in.`,
				);
			}
			continue;
		}
		for (const inside of bracketed(text)) {
			if (placeholderOf(inside)) continue;
			item.note(
				`“${field}” holds [${inside}], which is no placeholder. Use one of ${PLACEHOLDER_LIST}, or write [[${inside}]] for the text in brackets.`,
			);
		}
	}
}
