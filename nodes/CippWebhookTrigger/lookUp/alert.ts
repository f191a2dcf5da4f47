import { alertItem } from '../../CippTrigger/alerts/alertItem';
import { findingsOf, keyOfFinding, type Finding } from '../../CippTrigger/alerts/findings';
import { raisedEvent } from '../../CippTrigger/alerts/watchAlerts';
import type { Found } from '../../CippTrigger/found';
import type { AlertNotification, ClaimedFinding } from '../notifications/notification';
import { fingerprint } from '../notifications/values';
import { unlessRefused, type LookUp } from './about';

/**
 * Reads the findings of the alert again. The task of the alert tells nothing of them, but CIPP has
 * written them down before it sends (`Write-AlertTrace`).
 *
 * @returns what CIPP lists for this alert and tenant, as verified; what only the webhook says, as not
 * verified, such as the text of a command that failed
 */
export async function lookUpAlert(said: AlertNotification, about: LookUp): Promise<Found[]> {
	const { client, patience, directory, settings } = about;
	// Without the list of tenants the name is taken as it came, which is nearly always right.
	await unlessRefused(async () => await directory.all());
	const known = directory.known(said.tenantId) ?? directory.known(said.tenant);
	const tenant = known?.defaultDomain ?? said.tenant;
	const all = await unlessRefused(async () => await findingsOf(client, patience, tenant));
	const command = said.command.toLowerCase();
	const listed = (all ?? []).filter((one) => one.command.toLowerCase() === command);
	const hashes = new Set(listed.map(({ hash }) => hash));
	const found = [
		...listed.map((finding) =>
			raisedEvent(finding, directory, { ruleName: said.ruleName, title: said.title }),
		),
		...said.findings
			.filter(({ hash }) => !hashes.has(hash))
			.map((claimed) => unverified(claimed, said, tenant)),
	];
	return settings.repeatFindings ? found.map((one) => ({ ...one, key: '' })) : found;
}

function unverified(
	{ hash, preview, row }: ClaimedFinding,
	{ command, comment, ruleName, title, tenantId }: AlertNotification,
	tenant: string,
): Found {
	const finding: Finding = { tenant, command, hash, preview, comment, lastRun: '', row };
	const json = alertItem(finding, { tenantId, ruleName, title, verified: false });
	// A command that failed says so with every run: once a day is enough.
	const today = new Date().toISOString().slice(0, 10);
	return {
		key: hash ? keyOfFinding(finding) : `${keyOfFinding(finding)} ${fingerprint(row)} ${today}`,
		json,
	};
}
