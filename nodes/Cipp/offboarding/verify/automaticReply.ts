import type { IDataObject } from 'n8n-workflow';

import type { CippRequest } from '../../transport/request';
import type { Checked } from './evidence';
import { ofContent } from './evidence';
import type { VerifiedUser } from './verification';

/** `Invoke-ListOoO`. For a tenant that CIPP does not know, all members are null. */
export function replyRequest({ tenant, userPrincipalName }: VerifiedUser): CippRequest {
	return {
		method: 'GET',
		endpoint: 'ListOoO',
		query: { tenantFilter: tenant, userid: userPrincipalName },
	};
}

/** The answer is the object, or its JSON text. */
export function replyOf(body: unknown): IDataObject {
	if (typeof body === 'string') return JSON.parse(body) as IDataObject;
	return (body ?? {}) as IDataObject;
}

/** Out of Office Message: a reply is on, with the text that was asked for. */
export const outOfOffice: Checked = {
	needs: ['account', 'reply'],
	check: ofContent('reply', (reply, _evidence, { options }) => {
		const { AutoReplyState: state, InternalMessage: text } = reply;
		if (typeof state !== 'string' || !state) {
			return {
				is: 'unknown',
				reason: 'noAnswer',
				message: 'Exchange does not show the automatic reply.',
			};
		}
		if (!/^(?:enabled|scheduled)$/i.test(state)) {
			return { is: 'notSo', message: 'The automatic reply is off.' };
		}
		const wanted = bare(options.OOO);
		// CIPP fills in variables of its own, and Exchange may drop what is not text.
		const isFixedText = wanted !== '' && !/%\w+%/.test(wanted);
		return isFixedText && bare(text) !== wanted
			? { is: 'notSo', message: 'An automatic reply is on, with another text.' }
			: { is: 'so', message: 'The automatic reply is on.' };
	}),
};

const ENTITIES: Record<string, string> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: ' ',
};

/** The words of an HTML text alone: Exchange wraps and rewrites the rest. */
function bare(html: unknown): string {
	if (typeof html !== 'string') return '';
	return html
		.replace(/<(style|script|head)\b[\s\S]*?<\/\1>/gi, '')
		.replace(/<[^>]*>/g, '')
		.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
			if (name) return ENTITIES[String(name).toLowerCase()] ?? String(whole);
			const code = decimal ? Number(decimal) : parseInt(String(hex), 16);
			return code <= 0x10ffff ? String.fromCodePoint(code) : String(whole);
		})
		.replace(/\s+/g, '');
}
