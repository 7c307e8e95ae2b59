// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/products/transactions/annotations.h"

#include "app/base/literals.h"
#include "app/products/interner.h"

#include <algorithm>

namespace bursar::transactions {

namespace {

struct OwnTexts {
    QString category;
    QString note;
    QString tags;

    bool isEmpty() const { return category.isEmpty() && note.isEmpty() && tags.isEmpty(); }
    bool operator==(const OwnTexts&) const = default;
};

/// Never half a character.
QString cutTo(const QString& text, qsizetype longest)
{
    if (text.size() <= longest)
        return text;
    return text.first(text[longest].isLowSurrogate() ? longest - 1 : longest);
}

QStringList arrangedTags(const QStringList& tags)
{
    QStringList all;
    for (const QString& each : tags) {
        const QString tag = cutTo(each.simplified(), longestTag).trimmed();
        if (!tag.isEmpty() && !all.contains(tag, Qt::CaseInsensitive) && all.size() < mostTags)
            all << tag;
    }
    std::sort(all.begin(), all.end(), [](const QString& a, const QString& b) {
        const int order = a.compare(b, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : a < b;
    });
    return all;
}

OwnTexts ownTextsOf(Db& db, RowId row)
{
    Rows found = db.query("SELECT category, note, tags FROM annotations WHERE id = ?", row);
    return found.next() ? OwnTexts{found.string(0), found.string(1), found.string(2)} : OwnTexts{};
}

void writeOwnTexts(Db& db, RowId row, const OwnTexts& texts)
{
    if (texts.isEmpty())
        db.run("DELETE FROM annotations WHERE id = ?", row);
    else // the row may have gone with an erased link since it was chosen
        db.run("INSERT OR REPLACE INTO annotations (id, category, note, tags)"
               " SELECT id, ?, ?, ? FROM transactions WHERE id = ?",
            texts.category, texts.note, texts.tags, row);
}

/// The texts repeat: an edit writes the same to all its rows.
class AnnotationCollector {
public:
    explicit AnnotationCollector(Annotations& into)
        : m_into(into)
        , m_texts(into.strings)
    {
    }
    void add(RowId row, std::string_view category, std::string_view note, std::string_view tags)
    {
        m_into.rows.push_back({row, m_texts.add(category), m_texts.add(note), m_texts.add(tags)});
    }
    void add(RowId row, const OwnTexts& texts)
    {
        add(row, texts.category.toStdString(), texts.note.toStdString(), texts.tags.toStdString());
    }

private:
    Annotations& m_into;
    Interner m_texts;
};

/// `next(row, before)` says what a row is to have.
template <class Ids, class Next> Annotated changeEach(Db& db, const Ids& rows, Next next)
{
    auto delta = std::make_shared<Delta>();
    auto before = std::make_shared<Annotations>();
    AnnotationCollector after(delta->annotations);
    AnnotationCollector kept(*before);
    for (const auto& each : rows) {
        const auto& [row, wanted] = next(each);
        const OwnTexts old = ownTextsOf(db, row);
        const OwnTexts made = wanted(old);
        if (made == old)
            continue;
        writeOwnTexts(db, row, made);
        if (db.changes() == 0)
            continue;
        kept.add(row, old);
        after.add(row, made);
    }
    return {std::move(delta), std::move(before)};
}

void collectAnnotations(Rows& rows, Annotations& into)
{
    AnnotationCollector collector(into);
    while (rows.next())
        collector.add(RowId{rows.integer(0)}, rows.text(1), rows.text(2), rows.text(3));
}

} // namespace

QStringList tagsOf(const QString& text)
{
    return arrangedTags(text.split(QLatin1Char(tagSeparator)));
}

Annotated annotate(Db& db, const std::vector<RowId>& rows, const AnnotationEdit& edit)
{
    const QStringList added = tagsOf(edit.addTags.join(QLatin1Char(tagSeparator)));
    const auto edited = [&](const OwnTexts& old) {
        OwnTexts texts = old;
        if (edit.note)
            texts.note = cutTo(edit.note->trimmed(), longestNote);
        if (edit.category)
            texts.category = cutTo(edit.category->simplified(), longestCategory);
        if (added.isEmpty() && edit.removeTags.isEmpty())
            return texts;
        QStringList tags = tagsOf(old.tags);
        tags.removeIf([&](const QString& tag) {
            return edit.removeTags.contains(tag, Qt::CaseInsensitive)
                || added.contains(tag, Qt::CaseInsensitive); // takes on its new capitals
        });
        texts.tags = arrangedTags(tags + added).join(QLatin1Char(tagSeparator));
        return texts;
    };
    return changeEach(db, rows, [&edited](RowId row) { return std::pair(row, edited); });
}

Annotated restore(Db& db, const Annotations& before)
{
    return changeEach(db, before.rows, [&before](const AnnotatedRow& row) {
        const auto text = [&before](StrRef ref) {
            const std::string_view utf8 = before.strings.view(ref);
            return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
        };
        return std::pair(row.id,
            [texts = OwnTexts{text(row.category), text(row.note), text(row.tags)}](
                const OwnTexts&) { return texts; });
    });
}

void load(Db& db, std::int64_t first, std::int64_t last, Annotations& into)
{
    Rows rows = db.query("SELECT id, category, note, tags FROM annotations"
                         " WHERE id BETWEEN ? AND ? ORDER BY id",
        first, last);
    collectAnnotations(rows, into);
}

void load(Db& db, RowId row, Annotations& into)
{
    Rows rows = db.query("SELECT category, note, tags FROM annotations WHERE id = ?", row);
    StringPool& texts = into.strings;
    if (rows.next())
        into.rows.push_back(
            {row, texts.add(rows.text(0)), texts.add(rows.text(1)), texts.add(rows.text(2))});
}

namespace {

bool replaceOwnTexts(Db& db, RowId row, const OwnTexts& old, const OwnTexts& made)
{
    if (made == old)
        return false;
    writeOwnTexts(db, row, made);
    return true;
}

} // namespace

bool addOwnTexts(Db& db, RowId from, RowId to)
{
    const OwnTexts given = ownTextsOf(db, from);
    const OwnTexts old = ownTextsOf(db, to);
    OwnTexts made = old;
    if (made.note.isEmpty())
        made.note = given.note;
    if (made.category.isEmpty())
        made.category = given.category;
    made.tags = arrangedTags(tagsOf(old.tags) + tagsOf(given.tags)).join(QLatin1Char(tagSeparator));
    return replaceOwnTexts(db, to, old, made);
}

bool takeOwnTexts(Db& db, RowId from, RowId to)
{
    const OwnTexts given = ownTextsOf(db, from);
    const OwnTexts old = ownTextsOf(db, to);
    OwnTexts made = old;
    if (made.note == given.note)
        made.note.clear();
    if (made.category == given.category)
        made.category.clear();
    QStringList tags = tagsOf(old.tags);
    tags.removeIf(
        [&](const QString& tag) { return tagsOf(given.tags).contains(tag, Qt::CaseInsensitive); });
    made.tags = tags.join(QLatin1Char(tagSeparator));
    return replaceOwnTexts(db, to, old, made);
}

bool hasAnnotations(Db& db) { return db.number("SELECT 1 FROM annotations LIMIT 1") != 0; }

} // namespace bursar::transactions
