import type { OperationCase } from '../user/operationCase';
import { get, post } from '../user/operationCase';
import { REFUSED, tenantCase } from './ofTenants';

const readMessage = (domain: string) =>
	post('ListExoRequest', {
		TenantFilter: domain,
		Cmdlet: 'Get-QuarantineMessage',
		cmdParams: { Identity: `spam\\${domain}` },
	});

/** Operations on messages. */
export const emailCases: OperationCase[] = [
	tenantCase({
		// Invoke-ListMessageTrace.ps1 reads the body alone.
		resource: 'email',
		operation: 'trace',
		parameters: { days: 3, filters: { sender: 'x@example.com', status: 'Delivered' } },
		sent: (domain) => [
			post('ListMessageTrace', {
				tenantFilter: domain,
				days: 3,
				sender: 'x@example.com',
				status: { value: 'Delivered' },
			}),
		],
		given: (domain) => [
			{
				tenantDomain: domain,
				messageTraceId: '83f1535f-99ab-4bf4-a9d0-2dfd85d3e3f7',
				received: '2026-11-26T10:00:00Z',
				sender: 'x@example.com',
				recipient: `info@${domain}`,
				subject: 'Hi',
				status: 'Delivered',
				fromIp: '198.51.100.4',
				toIp: null,
			},
		],
		failure: {
			endpoint: 'ListMessageTrace',
			answer: {
				status: 500,
				json: [{ Status: 'Failed to retrieve message trace Access denied' }],
			},
			message: /Failed to retrieve message trace Access denied/,
			outcome: 'refused',
		},
	}),
	tenantCase({
		resource: 'email',
		operation: 'getAllQuarantined',
		parameters: { quarantineKind: 'Email' },
		sent: (domain) => [get('ListMailQuarantine', { tenantFilter: domain, EntityType: 'Email' })],
		given: (domain) => [
			{
				tenantDomain: domain,
				identity: `spam\\${domain}`,
				receivedTime: '2026-11-26T09:00:00Z',
				expires: null,
				sender: 'x@example.com',
				recipients: [`info@${domain}`],
				subject: 'You win',
				reason: 'Spam',
				policy: 'Default',
				releaseStatus: 'NOTRELEASED',
				messageId: null,
				networkMessageId: null,
			},
		],
		failure: { endpoint: 'ListMailQuarantine', ...REFUSED },
	}),
	tenantCase({
		resource: 'email',
		operation: 'release',
		parameters: { quarantineIdentity: "={{ 'spam' + String.fromCharCode(92) + $json.tenant }}" },
		sent: (domain) => [
			readMessage(domain),
			post('ExecQuarantineManagement', {
				tenantFilter: domain,
				Identity: `spam\\${domain}`,
				Type: 'Release',
			}),
			readMessage(domain),
		],
		given: (domain) => [
			{
				success: true,
				message: `Successfully processed spam\\${domain}`,
				releaseStatus: 'RELEASED',
				confirmed: true,
				tenantDomain: domain,
				identity: `spam\\${domain}`,
				sender: 'x@example.com',
				subject: 'You win',
			},
		],
		failure: {
			endpoint: 'ExecQuarantineManagement',
			answer: { status: 400, json: { Results: "Failed. The message couldn't be found." } },
			message: /couldn't be found/,
			outcome: 'refused',
		},
	}),
];
