import { LocaleType, LogLevel, mergeLocales, type Plugin, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreWords from "@univerjs/preset-sheets-core/locales/vi-VN";
import {
  DataValidatorRegistryService,
  UniverSheetsDataValidationPreset,
} from "@univerjs/preset-sheets-data-validation";
import offerWords from "@univerjs/preset-sheets-data-validation/locales/vi-VN";

type PluginClass = Parameters<Univer["registerPlugin"]>[0];

/**
 * The grid library without its own menus, bars and formats: the page has its own, and only texts are
 * written back.
 */
export function startUniver(container: HTMLElement): { univer: Univer; api: FUniver } {
  const univer = new Univer({
    locale: LocaleType.VI_VN,
    logLevel: LogLevel.ERROR,
    locales: { [LocaleType.VI_VN]: mergeLocales(coreWords, offerWords) },
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      header: false,
      toolbar: false,
      footer: false,
      formulaBar: false,
      contextMenu: false,
      disableAutoFocus: true,
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
    }),
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false, showSearchOnDropdown: false }),
  ];
  const known = new Set<string>();
  for (const entry of presets.flatMap(({ plugins }) => plugins)) {
    const [plugin, options] = Array.isArray(entry) ? entry : [entry, undefined];
    const { pluginName } = plugin as unknown as typeof Plugin;
    if (known.has(pluginName)) continue;
    known.add(pluginName);
    univer.registerPlugin(plugin as PluginClass, options);
  }
  return { univer, api: FUniver.newAPI(univer) };
}

/**
 * Dropdowns and tick boxes offer and judge nothing: the library would mark a word that differs by case
 * alone, which the core takes. Once a sheet stands.
 */
export function judgeNothing(univer: Univer): void {
  const validators = univer.__getInjector().get(DataValidatorRegistryService);
  for (const type of ["list", "checkbox"]) {
    const item = validators.getValidatorItem(type);
    if (item !== undefined && item !== null) Object.assign(item, { validator: async () => true });
  }
}
