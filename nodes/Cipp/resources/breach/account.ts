import type { Target } from '../../forms/target';

/** An address or a domain that belongs to no tenant of CIPP's in particular. */
export interface AccountParams {
	account: string;
}

const NAME = 'Account';

/** CIPP puts it into an address as it is. */
const ADDRESS = /^[a-z0-9._%+'-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i;
const DOMAIN = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i;

/** One email address or domain. */
export const account: Target<AccountParams> = {
	fields: [
		{
			displayName: NAME,
			name: 'account',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. jane.doe@contoso.com',
			description: 'An email address, or a domain for all breaches that hold addresses of it',
		},
	],
	lookUps: [],
	read(item) {
		const text = item.requiredText('account', NAME);
		if (text && !ADDRESS.test(text) && !DOMAIN.test(text)) {
			item.note(
				`“${NAME}” is “${text.slice(0, 80)}”, which is neither an email address nor a domain.`,
			);
		}
		return { account: text };
	},
	subject: (params) => params.account,
	about: (params) => ({ account: params.account }),
};
