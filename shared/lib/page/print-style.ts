/** How a report looks in any browser and on A4: tables stay with their headings, and repeat their head on each page. */
export const PRINT_STYLE = `
  @page { size: A4; margin: 15mm 13mm 17mm 18mm; }
  * { box-sizing: border-box; }
  body { margin: 0; background: #fff; color: #1b1f24; font: 14px/1.45 system-ui, 'Segoe UI', Roboto, sans-serif; }
  main { max-width: 960px; margin: 0 auto; padding: 24px; }
  h1 { margin: 0 0 8px; font-size: 22px; }
  h2 { margin: 28px 0 4px; font-size: 18px; }
  h3 { margin: 16px 0 2px; font-size: 15px; }
  p { max-width: 72em; margin: 2px 0 4px; color: #4b5563; }
  dl { display: grid; grid-template-columns: 1fr 1fr; gap: 6px 24px; margin: 16px 0 0; }
  dl div { display: grid; grid-template-columns: 120px 1fr; gap: 8px; }
  dt { color: #4b5563; }
  dd { margin: 0; }
  table { width: 100%; margin-top: 8px; border-collapse: collapse; font-size: 12px; }
  th, td { padding: 3px 6px; border: 1px solid #b8bec7; font-weight: 400; text-align: start; vertical-align: top; }
  th { color: #4b5563; font-size: 11px; }
  td.figure { text-align: end; white-space: nowrap; }
  th.figure { text-align: end; }
  svg { display: block; width: 100%; margin-top: 8px; }
  svg text { fill: #4b5563; font-size: 12px; }
  svg text.strong { fill: #1b1f24; font-weight: 600; }
  svg .grid { stroke: #e1e4e8; }
  svg polygon { stroke: none; }
  svg polygon.quiet { fill: #6b7280; fill-opacity: 0.14; }
  svg polygon.strong { fill: #0f766e; fill-opacity: 0.18; }
  svg polyline { fill: none; stroke-width: 2; }
  svg polyline.quiet { stroke: #6b7280; stroke-dasharray: 5 4; }
  svg polyline.strong { stroke: #0f766e; }
  .conclusions { min-height: 80px; white-space: pre-wrap; }
  .signatures { display: grid; grid-template-columns: 1fr 1fr; gap: 32px 48px; margin: 32px 0 0; padding: 0; list-style: none; }
  .signatures li { padding-top: 4px; border-top: 1px solid #6b7280; color: #4b5563; }
  @media print {
    main { max-width: none; padding: 0; }
    body { font-size: 12px; }
    table, th { font-size: 9px; }
    h1, h2, h3, p { break-after: avoid; }
    p, tr, .signatures { break-inside: avoid; }
    thead { display: table-header-group; }
  }
`;
