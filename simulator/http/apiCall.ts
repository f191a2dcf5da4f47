import { member, namesThatClash, valueOf } from '../powershell/members';
import { textOf } from '../powershell/text';

/** A request to an endpoint, as CIPP's functions see it: names without regard to case. */
export class ApiCall {
	/** The JSON body; a text when the content type is another one; undefined when there is none. */
	readonly body: unknown;
	/** Two names of the body that clash, which makes the conversion fail. */
	readonly clash: [string, string] | undefined;

	constructor(
		readonly method: string,
		readonly endpoint: string,
		readonly parameters: URLSearchParams,
		contentType: string | undefined,
		readonly rawBody: string,
	) {
		this.body = parsedBody(rawBody, contentType);
		this.clash = namesThatClash(this.body);
	}

	/** A query parameter, or undefined when it is absent. */
	query(name: string): string | undefined {
		const wanted = name.toLowerCase();
		for (const [key, value] of this.parameters) if (key.toLowerCase() === wanted) return value;
		return undefined;
	}

	/** A member of the body, or undefined. */
	bodyMember(name: string): unknown {
		return member(this.body, name);
	}

	/** A value that may sit in the query or in the body; the query wins. Empty counts as absent. */
	either(name: string): string | undefined {
		const value = this.query(name) ?? textOf(valueOf(this.bodyMember(name)));
		return value === '' ? undefined : value;
	}

	/**
	 * The tenant that the check of the role looks at: tenantFilter of the query, else of the body,
	 * else tenantId. An empty text counts.
	 */
	tenantOfCheck(): string | undefined {
		for (const name of ['tenantFilter', 'tenantId']) {
			const inBody = valueOf(this.bodyMember(name)) ?? undefined;
			const found = this.query(name) ?? (inBody === undefined ? undefined : textOf(inBody));
			if (found !== undefined) return found;
		}
		return undefined;
	}
}

function parsedBody(rawBody: string, contentType: string | undefined): unknown {
	if (rawBody === '') return undefined;
	if (!/json/i.test(contentType ?? '')) return rawBody;
	try {
		return JSON.parse(rawBody) as unknown;
	} catch {
		return rawBody;
	}
}
