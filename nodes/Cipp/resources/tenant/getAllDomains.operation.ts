import { list } from '../../forms/list';
import { oneOrAllTenants, tenantOrAll } from '../../nouns/tenant/oneOrAll';

/** Lists the stored results of the domain analyser (`Invoke-ListDomainAnalyser`). */
export const getAllDomains = list(
	oneOrAllTenants('Whether to list the domains of all tenants instead of one'),
	{
		name: 'Get Many Domains',
		value: 'getAllDomains',
		action: 'Get many domains of tenants',
		description:
			'Get SPF, DKIM, DMARC and DNSSEC of domains, as the last run of the domain analyser found them',
		endpoint: 'ListDomainAnalyser',
		right: 'Tenant.DomainAnalyser.Read',
		sends: { tenantFilter: tenantOrAll },
		rowHas: ['Domain'],
		columns: {
			tenantDomain: 'Tenant',
			domain: 'Domain',
			score: 'Score',
			maximumScore: 'MaximumScore',
			scorePercentage: 'ScorePercentage',
			explanation: 'ScoreExplanation',
			mailProvider: 'MailProvider',
			isSpfValid: 'SPFPassAll',
			isDkimEnabled: 'DKIMEnabled',
			isDmarcPresent: 'DMARCPresent',
			dmarcPolicy: 'DMARCActionPolicy',
			isMxValid: 'MXPassTest',
			isDnssecPresent: 'DNSSECPresent',
			readAt: 'LastRefresh',
		},
		advice: 'Look into the log book of CIPP (CIPP > Log Book) for the reason.',
	},
);
