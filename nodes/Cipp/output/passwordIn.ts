import type { IDataObject } from 'n8n-workflow';

import type { ResultLine } from './resultLine';

/**
 * The new password in an answer of CIPP (`Set-CIPPResetPassword`): itself, or a link to it when a
 * password pusher is set up there.
 *
 * @returns the text that must stand nowhere else, empty when there is none, and the one field for it
 */
export function passwordIn(lines: ResultLine[]): { secret: string; field: IDataObject } {
	const secret = lines.find(({ copyField }) => copyField)?.copyField ?? '';
	if (!secret) return { secret, field: {} };
	const isLink = /^https?:\/\/\S+$/i.test(secret);
	return { secret, field: isLink ? { passwordLink: secret } : { password: secret } };
}
