// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/transactions/rawfields.h"

#include "app/base/literals.h"

#include <simdjson.h>

namespace bursar::ui {

namespace {

using simdjson::ondemand::json_type;
using simdjson::ondemand::value;

QString text(std::string_view view)
{
    return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
}

/// False when the text is broken from here on.
bool walk(value item, const QString& path, QList<RawField>& fields) // NOLINT(misc-no-recursion)
{
    json_type type{};
    if (item.type().get(type))
        return false;
    switch (type) {
    case json_type::object: {
        simdjson::ondemand::object object;
        if (item.get_object().get(object))
            return false;
        for (auto field : object) {
            std::string_view key;
            value child;
            if (field.unescaped_key().get(key) || field.value().get(child))
                return false;
            if (!walk(child, path.isEmpty() ? text(key) : path + u'.' + text(key), fields))
                return false;
        }
        return true;
    }
    case json_type::array: {
        simdjson::ondemand::array array;
        if (item.get_array().get(array))
            return false;
        int position = 1;
        for (auto element : array) {
            value child;
            if (element.get(child) || !walk(child, path + u" %1"_s.arg(position++), fields))
                return false;
        }
        return true;
    }
    case json_type::string: {
        std::string_view string;
        if (item.get_string().get(string))
            return false;
        fields += {path, text(string)};
        return true;
    }
    case json_type::number:
    case json_type::boolean:
    case json_type::null:
        // The token itself: a double would change the digits of an amount.
        fields += {path, text(item.raw_json_token()).trimmed()};
        return true;
    }
    return false;
}

} // namespace

QList<RawField> rawFields(const QByteArray& json)
{
    simdjson::ondemand::parser parser;
    const simdjson::padded_string padded(json.constData(), static_cast<std::size_t>(json.size()));
    simdjson::ondemand::document document;
    value root;
    QList<RawField> fields;
    if (parser.iterate(padded).get(document) || document.get_value().get(root)
        || !walk(root, {}, fields))
        return {};
    return fields;
}

} // namespace bursar::ui
