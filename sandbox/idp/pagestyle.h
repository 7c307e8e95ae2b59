// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace sandbox {

// Light only, narrow first. The provider's colour comes as --brand.
inline constexpr std::string_view pageStyle = R"(
:root{color-scheme:light}
*{box-sizing:border-box}
body{margin:0;min-height:100vh;display:flex;align-items:center;justify-content:center;background:#fff;
color:#16202b;font:15px/1.5 Inter,"Segoe UI",Roboto,"Noto Sans",sans-serif;padding:24px 16px}
main{width:100%;max-width:360px}
.brand{color:var(--brand);font-size:24px;font-weight:700;letter-spacing:-.01em;margin:0 0 12px}
h1{font-size:16px;font-weight:400;margin:0 0 16px}
p{margin:0 0 14px}
.muted,.terms-disclaimer p,.terms-disclaimer li{color:#4f5b66}
.terms-disclaimer{border:1px solid #e1e5ea;border-radius:8px;padding:14px 16px 4px;margin:0 0 16px}
.terms-disclaimer ul{margin:0 0 14px;padding:0 0 0 18px}
label{display:block;font-weight:600;font-size:13px;margin:0 0 4px}
input[type=text],input[type=password]{width:100%;font:inherit;padding:10px 12px;margin:0 0 14px;
border:1px solid #8a95a0;border-radius:8px;background:#fff;color:inherit}
fieldset{border:1px solid #e1e5ea;border-radius:8px;margin:0 0 14px;padding:0;min-width:0}
legend{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.account{display:flex;gap:10px;align-items:center;padding:9px 14px;border-top:1px solid #e1e5ea}
.account:first-of-type{border-top:0}
.account label{font-weight:400;font-size:15px;margin:0;flex:1;overflow-wrap:anywhere}
input[type=checkbox]{width:16px;height:16px;margin:0;accent-color:var(--brand);flex:none}
button{display:block;width:100%;font:inherit;padding:10px 16px;border-radius:8px;cursor:pointer}
.primary{background:var(--brand);border:1px solid var(--brand);color:#fff;margin:0 0 10px}
.quiet{background:#fff;border:1px solid #c5ccd3;color:#16202b}
:focus-visible{outline:3px solid #1f6feb;outline-offset:2px}
.problem{border:1px solid #b3261e;border-left-width:4px;border-radius:8px;color:#8c1d18;padding:10px 12px;
margin:0 0 14px}
.small{font-size:13px}
)";

} // namespace sandbox
