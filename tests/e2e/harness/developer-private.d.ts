/** The part of chrome.developerPrivate that the page chrome://extensions itself uses for host permissions and reloading. Not in @types/chrome. */
declare namespace chrome.developerPrivate {
  function addHostPermission(extensionId: string, host: string): Promise<void>;
  function removeHostPermission(extensionId: string, host: string): Promise<void>;
  function updateExtensionConfiguration(update: {
    extensionId: string;
    hostAccess: 'ON_CLICK' | 'ON_SPECIFIC_SITES' | 'ON_ALL_SITES';
  }): Promise<void>;
  function updateProfileConfiguration(update: { inDeveloperMode: boolean }): Promise<void>;
  function reload(extensionId: string, options: { failQuietly: boolean }): Promise<void>;
}
