import type { IDataObject } from 'n8n-workflow';

import { cleanRow } from '../../Cipp/scheduler/results/cleanRow';
import { keyOfFinding, type Finding } from './findings';

/** What else is known of a finding when it is reported. */
export interface AlertFacts {
	/** Customer ID; empty when it is not known. */
	tenantId: string;
	ruleName: string;
	title: string;
	/** False for what only the webhook says. */
	verified: boolean;
}

/** Words in which alerts tell how bad it is, by the names of their columns. */
const SEVERITY_COLUMN = /^(?:severity|risklevel|risk)$/i;

/**
 * A finding as output.
 *
 * @returns plain names; `snooze` is the body of `ExecSnoozeAlert` without its duration, or null where
 * the row cannot be handed back as it is
 */
export function alertItem(
	finding: Finding,
	{ tenantId, ruleName, title, verified }: AlertFacts,
): IDataObject {
	const { tenant, command, row } = finding;
	const type = typeOf(command);
	const cleaned = cleanRow({ Parameters: row }).Parameters as IDataObject;
	const isWhole = JSON.stringify(cleaned) === JSON.stringify(row);
	const severity = Object.entries(row).find(([name]) => SEVERITY_COLUMN.test(name))?.[1];
	return {
		event: 'alertRaised',
		kind: 'alert',
		verified,
		tenant,
		tenantId: tenantId || null,
		title: title || `${type} - ${tenant}`,
		severity: typeof severity === 'string' ? severity : null,
		alertType: type,
		alertCommand: command,
		ruleName: ruleName || null,
		comment: finding.comment || null,
		preview: finding.preview || null,
		findingKey: keyOfFinding(finding),
		contentHash: finding.hash || null,
		lastRun: finding.lastRun || null,
		finding: cleaned,
		snooze:
			isWhole && finding.hash
				? { CmdletName: command, TenantFilter: tenant, AlertItem: row }
				: null,
	};
}

/** A finding that is gone, as output. */
export function clearedItem(
	finding: Pick<Finding, 'tenant' | 'command' | 'hash' | 'preview'>,
): IDataObject {
	const { tenant, command, hash, preview } = finding;
	const type = typeOf(command);
	return {
		event: 'alertCleared',
		kind: 'alert',
		verified: true,
		tenant,
		title: `Cleared: ${type} - ${tenant}`,
		message: 'The alert no longer reports this. CIPP does not say why.',
		alertType: type,
		alertCommand: command,
		preview: preview || null,
		findingKey: keyOfFinding(finding),
		contentHash: hash,
	};
}

/** The command without the words that all of them share. */
function typeOf(command: string): string {
	return command.replace(/^Get-CIPPAlert/i, '');
}
