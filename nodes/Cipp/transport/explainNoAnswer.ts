import { MAY_BE_ACCEPTED } from './explain';
import { CippFailure } from './failure';

/** Codes of failures before a connection existed: CIPP cannot have seen the request. */
const NEVER_SENT: Record<string, string> = {
	ECONNREFUSED: 'The connection was refused',
	ENOTFOUND: 'The host name was not found',
	EAI_AGAIN: 'The host name could not be looked up',
	EHOSTUNREACH: 'The host cannot be reached',
	ENETUNREACH: 'The network cannot be reached',
	EPROTO: 'The encrypted connection could not be set up',
};

/**
 * Explains a request that ended without an answer. Takes the code only: the error of the HTTP
 * library holds the request with its token.
 *
 * @param code network error code such as `ECONNRESET`
 * @param writes whether the request changes something
 * @param timeoutMs the time-out that was set
 */
export function explainNoAnswer(code: string, writes: boolean, timeoutMs: number): CippFailure {
	const facts = (description: string, outcome: 'refused' | 'unknown') => ({
		description,
		outcome,
		httpCode: code || undefined,
	});
	const unclear = (description: string) =>
		facts(
			writes ? `${description} ${MAY_BE_ACCEPTED}` : `${description} Run it again later.`,
			writes ? 'unknown' : 'refused',
		);

	if (NEVER_SENT[code]) {
		return new CippFailure(
			`CIPP cannot be reached (${code})`,
			facts(
				`${NEVER_SENT[code]}. Nothing was sent. Check the API URL in the credential, and the proxy if there is one.`,
				'refused',
			),
		);
	}
	if (/CERT|SELF_SIGNED|UNABLE_TO_|ERR_TLS/.test(code)) {
		return new CippFailure(
			`The certificate of CIPP cannot be verified (${code})`,
			facts(
				// Its agent for proxies checks the certificate whatever the request says.
				'Nothing was sent. Correct the certificate, or turn on Ignore SSL Issues under Request Options if you know why it cannot be verified; n8n does not apply it behind a proxy.',
				'refused',
			),
		);
	}
	if (code === 'ECONNABORTED' || code === 'ETIMEDOUT' || code === 'ESOCKETTIMEDOUT') {
		const time = secondsText(Math.round(timeoutMs / 100) / 10);
		return new CippFailure(
			'CIPP did not answer in time',
			unclear(`There was no answer within ${time} (Timeout under Request Options).`),
		);
	}
	if (code === 'ERR_CANCELED') {
		return new CippFailure(
			'The execution was stopped',
			unclear('The request was under way at that moment.'),
		);
	}
	return new CippFailure(
		code ? `The connection to CIPP broke off (${code})` : 'The connection to CIPP broke off',
		unclear('There was no complete answer.'),
	);
}

function secondsText(seconds: number): string {
	return `${seconds} second${seconds === 1 ? '' : 's'}`;
}
