import { ok, plainText } from '../http/answer';
import { isRecord, type JsonRecord } from '../powershell/members';
import { textOf } from '../powershell/text';
import { equalsTrue } from '../powershell/truth';
import { filterTest } from '../graph/filter';
import { requestDenied } from '../tenants';
import { tenantNamed } from './attempt';
import type { Endpoint } from './endpoint';

const DAY_MS = 86_400_000;
const WRONG_PASSWORD = 50126;

/** Invoke-ListSignIns: the sign-ins of a tenant. A filter replaces the days and the choice of failures. */
export const listSignIns: Endpoint = {
	name: 'ListSignIns',
	right: 'Identity.AuditLog.Read',
	handle(call, state) {
		const failedOnly = equalsTrue(call.query('failedLogonsOnly'));
		const threshold = Number(call.query('FailureThreshold') ?? 0);
		const filter = call.query('Filter');
		const from = state.clock.now() - Number(call.query('Days') ?? 7) * DAY_MS;
		// The moment goes to Graph as a date.
		const since = from - (from % DAY_MS);
		try {
			const name = call.query('tenantFilter');
			const tenant = tenantNamed(state, name);
			if (tenant.nowhere)
				throw new Error(requestDenied(name || state.directory.partner.customerId));
			const rows = tenant.users.flatMap((user) => user.signIns ?? []);
			const wanted = filter
				? rows.filter(filterTest(decodeURIComponent(filter)))
				: rows.filter(
						(row) =>
							Date.parse(String(row.createdDateTime)) >= since &&
							(!failedOnly || errorCode(row) === WRONG_PASSWORD),
					);
			const counted = wanted.filter(
				(row) =>
					!failedOnly ||
					wanted.filter((other) => other.userPrincipalName === row.userPrincipalName).length >=
						threshold,
			);
			return ok(counted.map(withPlainMembers));
		} catch (error) {
			return plainText(500, (error as Error).message);
		}
	},
};

/** A row with what CIPP writes beside the members of Graph. */
function withPlainMembers(row: JsonRecord): JsonRecord {
	const { status, location } = row;
	return {
		...row,
		additionalDetails: isRecord(status) ? (status.additionalDetails ?? null) : null,
		errorCode: errorCode(row),
		locationcipp: isRecord(location)
			? `${textOf(location.city)} - ${textOf(location.countryOrRegion)}`
			: ' - ',
	};
}

function errorCode({ status }: JsonRecord): unknown {
	return isRecord(status) ? status.errorCode : undefined;
}
