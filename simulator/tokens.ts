import { randomBytes, randomUUID } from 'node:crypto';
import type { VirtualClock } from './clock';
import type { SimulatorCredentials } from './credentials';

/** The tokens that were issued and until when they count. */
export class Tokens {
	private readonly expiries = new Map<string, number>();

	constructor(private readonly clock: VirtualClock) {}

	/**
	 * Issues a token; it looks like a JSON Web Token and means nothing.
	 *
	 * @param lifetimeSeconds how long it counts, in virtual seconds
	 */
	issue(lifetimeSeconds: number): string {
		const part = (size: number) => randomBytes(size).toString('base64url');
		const token = `${part(24)}.${part(96)}.${part(32)}`;
		this.expiries.set(token, this.clock.now() + lifetimeSeconds * 1000);
		return token;
	}

	/** Whether a token was issued here and still counts. */
	isValid(token: string): boolean {
		return (this.expiries.get(token) ?? 0) > this.clock.now();
	}

	/** Makes all tokens that were issued so far invalid. */
	expireAll(): void {
		this.expiries.clear();
	}
}

/** A refusal of the token endpoint. */
export interface TokenRefusal {
	status: number;
	error: string;
	code: number;
	text: string;
}

/**
 * Checks a request for a token: client credentials in the body or as Basic authentication.
 *
 * @param form the fields of the body
 * @param authorization the Authorization header, if there is one
 * @param tenantId the tenant in the address
 * @param credentials what is right
 * @returns why the request is refused, in Microsoft's words, or undefined
 */
export function refusalOf(
	form: URLSearchParams,
	authorization: string | undefined,
	tenantId: string,
	credentials: SimulatorCredentials,
): TokenRefusal | undefined {
	const basic = basicCredentials(authorization);
	const clientId = form.get('client_id') ?? basic?.user;
	const secret = form.get('client_secret') ?? basic?.password;
	const bad = (error: string, code: number, text: string, status = 400) => ({
		status,
		error,
		code,
		text: `AADSTS${code}: ${text}`,
	});

	if (tenantId !== credentials.tenantId) {
		return bad(
			'invalid_request',
			90002,
			`Tenant '${tenantId}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud. Check with your subscription administrator, this may happen if there are no active subscriptions for the tenant.`,
		);
	}
	const grant = form.get('grant_type');
	if (grant === null) {
		return bad(
			'invalid_request',
			900144,
			"The request body must contain the following parameter: 'grant_type'.",
		);
	}
	if (grant !== 'client_credentials') {
		return bad(
			'unsupported_grant_type',
			70003,
			`The app requested an unsupported grant type '${grant}'.`,
		);
	}
	if (!clientId) {
		return bad(
			'invalid_request',
			900144,
			"The request body must contain the following parameter: 'client_id'.",
		);
	}
	if (clientId !== credentials.clientId) {
		return bad(
			'unauthorized_client',
			700016,
			`Application with identifier '${clientId}' was not found in the directory 'Partner MSP'. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You may have sent your authentication request to the wrong tenant.`,
		);
	}
	if (!secret) {
		return bad(
			'invalid_client',
			7000216,
			"'client_assertion', 'client_secret' or 'request' is required for the 'client_credentials' grant type.",
			401,
		);
	}
	if (secret !== credentials.clientSecret) {
		return bad(
			'invalid_client',
			7000215,
			`Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '${clientId}'.`,
			401,
		);
	}
	const scope = form.get('scope');
	if (!scope) {
		return bad(
			'invalid_request',
			900144,
			"The request body must contain the following parameter: 'scope'.",
		);
	}
	if (!scope.endsWith('/.default')) {
		return bad(
			'invalid_scope',
			1002012,
			`The provided value for scope ${scope} is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier (application ID URI).`,
		);
	}
	if (scope !== credentials.scope) {
		return bad(
			'invalid_resource',
			500011,
			`The resource principal named ${scope.replace('/.default', '')} was not found in the tenant named Partner MSP. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant.`,
		);
	}
	return undefined;
}

/**
 * Writes a refusal as the token endpoint of Microsoft does.
 *
 * @param refusal why
 * @param now milliseconds since 1970
 * @returns the JSON body
 */
export function refusalBody(refusal: TokenRefusal, now: number): Record<string, unknown> {
	const moment = `${new Date(now).toISOString().slice(0, 19).replace('T', ' ')}Z`;
	const traceId = randomUUID();
	const correlationId = randomUUID();
	return {
		error: refusal.error,
		error_description: `${refusal.text} Trace ID: ${traceId} Correlation ID: ${correlationId} Timestamp: ${moment}`,
		error_codes: [refusal.code],
		timestamp: moment,
		trace_id: traceId,
		correlation_id: correlationId,
		error_uri: `https://login.microsoftonline.com/error?code=${refusal.code}`,
	};
}

function basicCredentials(
	header: string | undefined,
): { user: string; password: string } | undefined {
	const encoded = /^Basic (.+)$/i.exec(header ?? '')?.[1];
	if (!encoded) return undefined;
	const [user = '', ...rest] = Buffer.from(encoded, 'base64').toString('utf8').split(':');
	return { user: decodeURIComponent(user), password: decodeURIComponent(rest.join(':')) };
}
