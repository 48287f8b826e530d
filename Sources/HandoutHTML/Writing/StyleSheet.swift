import HandoutGeometry

/// The style sheet of a file: letters that a phone shows large enough, panels as the design has them, and paper without torn cards.
struct StyleSheet {
  /// The colour of most words.
  let ink: Color
  /// The size of most words, in pixels of a browser.
  let size: Double
  /// The rules of the classes that only this file has.
  let rules: [String]

  var text: String {
    ([screen, Self.tables, Self.pictures] + rules + [Self.narrow, Self.paper]).joined(separator: "\n")
  }

  private var screen: String {
    """
    :root{color-scheme:only light}
    *{box-sizing:border-box}
    html{font-size:\(VectorText.number(size))px;-webkit-text-size-adjust:100%;text-size-adjust:100%}
    body{margin:0;background:#fff;color:\(ink.hex);overflow-wrap:break-word;\
    font:1rem/1.5 "Noto Sans","Segoe UI",Roboto,"Helvetica Neue",Arial,"Noto Sans Arabic","Noto Sans SC",sans-serif}
    main,footer{max-width:50rem;margin:0 auto;padding:1rem}
    footer{padding-top:0;font-size:.875rem}
    h1,h2,h3,h4,h5,h6{line-height:1.3;margin:1.2em 0 .4em;font-size:1rem}
    h1{font-size:1.7rem}
    h2{font-size:1.25rem}
    h3{font-size:1.1rem}
    p{margin:.5rem 0}
    a{color:inherit}
    a:focus-visible{outline:3px solid;outline-offset:2px}
    .s{font-size:max(.875em,12px)}
    ul,ol{list-style:none;margin:.5rem 0;padding:0}
    li{display:flex;gap:.5rem;margin:.3rem 0}
    .l{flex:none;min-width:.9rem}
    .b{flex:1;min-width:0}
    .tick{width:1.1rem;height:1.1rem;min-width:1.1rem;margin-top:.2rem;border:2px solid;border-radius:.2rem}
    .box{margin:.8rem 0;padding:.6rem .9rem;border:2px solid transparent;border-radius:.5rem}
    .box>:first-child{margin-top:0}
    .box>:last-child{margin-bottom:0}
    .pill{display:inline-block;padding:0 .6rem;margin:.1rem 0;margin-inline-end:.4rem;border:2px solid transparent;border-radius:1rem}
    .disc{display:inline-block;margin-inline-end:.4rem;min-width:1.65em;line-height:1.65;text-align:center;border-radius:1em}
    .row{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,10.5rem),1fr));gap:.4rem .8rem;margin:.8rem 0}
    .row>*{margin:0}
    .row>section>:first-child{margin-top:0}
    """
  }

  private static let tables = """
    table{width:100%;margin:.5rem 0;border-collapse:collapse;table-layout:fixed;font-size:.85rem}
    th,td{height:2.2rem;padding:.2rem .3rem;border:1px solid #6b7274;text-align:start;vertical-align:middle}
    th{font-weight:inherit}
    tr>:first-child{width:22%}
    """

  private static let pictures = """
    figure{margin:.8rem 0}
    svg,img{display:block;max-width:100%;height:auto;overflow:visible}
    .grey{filter:grayscale(1)}
    .fig{display:flow-root}
    .fig>ul,.fig>ol{display:flow-root}
    .fig>figure{float:inline-start;max-width:42%;margin:.4rem 0;margin-inline-end:1.2rem}
    """

  /// A telephone held upright.
  private static let narrow = """
    @media (max-width:34rem){
    .fig>figure{float:none;max-width:none;margin-inline-end:0}
    .fig>figure svg{margin:0 auto}
    table{font-size:max(.7rem,12px)}
    th,td{padding:.15rem}
    }
    """

  private static let paper = """
    @page{margin:15mm}
    @media print{
    html{font-size:12pt}
    main,footer{max-width:none;padding:0}
    h1,h2,h3,h4,h5,h6{break-after:avoid}
    p{orphans:2;widows:2}
    li,tr,figure,.fig,.box,.row,.pill{break-inside:avoid}
    *{-webkit-print-color-adjust:exact;print-color-adjust:exact}
    }
    """
}
