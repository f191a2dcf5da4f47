import { apiBaseUrl } from '../../nodes/Cipp/transport/baseUrl';

describe('the API URL of a credential', () => {
	it.each([
		['https://cipp.azurewebsites.net', 'https://cipp.azurewebsites.net/api'],
		['https://cipp.azurewebsites.net/', 'https://cipp.azurewebsites.net/api'],
		['https://cipp.azurewebsites.net/api', 'https://cipp.azurewebsites.net/api'],
		['https://cipp.azurewebsites.net/api/', 'https://cipp.azurewebsites.net/api'],
		['https://cipp.azurewebsites.net/API//', 'https://cipp.azurewebsites.net/api'],
		['  https://cipp.azurewebsites.net/api \n', 'https://cipp.azurewebsites.net/api'],
		['HTTPS://CIPP.azurewebsites.net', 'https://cipp.azurewebsites.net/api'],
		['http://127.0.0.1:7071', 'http://127.0.0.1:7071/api'],
		['https://gateway.example/cipp', 'https://gateway.example/cipp/api'],
		['https://gateway.example/cipp/api/', 'https://gateway.example/cipp/api'],
		['https://gateway.example/myapi', 'https://gateway.example/myapi/api'],
		['https://cipp.example/api?code=1#x', 'https://cipp.example/api'],
	])('%s leads to %s', (apiUrl, base) => {
		expect(apiBaseUrl(apiUrl)).toBe(base);
	});

	it.each(['', '  ', undefined, null, 42])('%j is empty', (apiUrl) => {
		expect(() => apiBaseUrl(apiUrl)).toThrow(
			/API URL of the credential is empty\. Enter the API URL/,
		);
	});

	it.each(['cipp.azurewebsites.net', 'ftp://cipp.example', 'javascript:alert(1)', 'https://'])(
		'%s is no web address',
		(apiUrl) => {
			expect(() => apiBaseUrl(apiUrl)).toThrow(/which is not a web address\. Enter the API URL/);
		},
	);
});
