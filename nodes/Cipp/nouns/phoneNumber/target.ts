import { tenantField } from '../../fields/tenant';
import { pickedId } from '../../forms/parts';
import type { Target } from '../../forms/target';
import type { TenantParams } from '../tenant/params';
import { readTenant } from '../tenant/params';
import { amongRows } from '../amongRows';
import { numberAmong, NUMBERS_READ, plainNumber, readNumbers, type PhoneNumber } from './number';

/** A telephone number of a tenant. */
export interface NumberParams extends TenantParams {
	entered: string;
	/** As the tenant has it before anything is sent; undefined for one that it does not list. */
	listed?: PhoneNumber;
}

const NAME = 'Phone Number';

const picker = pickedId({
	name: 'phoneNumber',
	displayName: NAME,
	description: 'The telephone number, in international form',
	search: 'searchPhoneNumbers',
	example: '+4930123456',
});

/**
 * One telephone number.
 *
 * @param mayBeUnlisted true where a number that Teams does not list may be meant
 */
export function phoneNumber(
	mayBeUnlisted: (params: NumberParams) => boolean = () => false,
): Target<NumberParams> {
	return {
		fields: [tenantField(), picker.field],
		lookUps: [NUMBERS_READ],
		read(item) {
			const entered = picker.read(item, picker.field.name);
			if (entered && !/^\+\d{4,18}(?:;ext=\d+)?$/.test(plainNumber(entered))) {
				item.note(
					`“${NAME}” is “${entered.slice(0, 40)}”, which is no number in international form, such as +4930123456.`,
				);
			}
			return { ...readTenant(item), entered };
		},
		subject: ({ entered }) => entered,
		about: (params) => ({ tenantDomain: params.tenant, phoneNumber: numberToSend(params) }),
		resolve: async (entries, context) =>
			await amongRows(entries, context, {
				what: 'The telephone numbers',
				read: readNumbers,
				take(params, all) {
					params.listed = numberAmong(params.entered, all);
					return params.listed || mayBeUnlisted(params) ? undefined : missing(params);
				},
			}),
	};
}

/** The number as Teams writes it. */
export const numberToSend = ({ listed, entered }: NumberParams): string =>
	listed?.number ?? plainNumber(entered);

function missing({ tenant, entered }: NumberParams): string {
	return `“${NAME}” is ${entered}, which Teams does not list in ${tenant}. Choose from the list; for a number of Direct Routing that is not listed yet, set Number Type.`;
}
