import type { Simulator } from '../../simulator';
import { ID } from './operationCase';

/** A parameter that names the second rule of each user of the cases. */
export const RULE_PARAMETER = `={{ ({ first: '${ID.jane}', second: '${ID.john}', third: '${ID.mike}' })[$json.note] + String.fromCharCode(92) + '1000000000000000001' }}`;

/** Identity of the second rule of the user of a tenant. */
export const RULES: Record<string, string> = {
	'contoso.com': `${ID.jane}\\1000000000000000001`,
	'fabrikam.com': `${ID.john}\\1000000000000000001`,
	'northwind.example': `${ID.mike}\\1000000000000000001`,
};

/** Gives each user two rules. */
export function giveRules({ directory }: Simulator): void {
	for (const name of [
		'jane.doe@contoso.com',
		'john.smith@fabrikam.com',
		'mike@northwind.example',
	]) {
		const { mailbox } = directory.findUser(name);
		if (mailbox) mailbox.rules = ['Move newsletters', 'Forward invoices'];
	}
}
