<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>! and @ go through a list one by one, which a single picture can&apos;t; leave the sign out</source>
        <translation>!と@はリストを順にたどる記号で、1枚だけの画像では使えません。記号を外してください</translation>
    </message>
    <message numerus="yes">
        <source>%n LoRAs</source>
        <comment>%n LoRA</comment>
        <translation>
            <numerusform>LoRA：%n個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <comment>%n byte</comment>
        <translation>
            <numerusform>%nバイト</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed options</source>
        <comment>%n changed option</comment>
        <translation>
            <numerusform>変更したオプション：%n個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n compositions kept</source>
        <comment>%n composition kept</comment>
        <translation>
            <numerusform>保存した構図%n点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cores</source>
        <comment>%n core</comment>
        <translation>
            <numerusform>%nコア</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <comment>%n file</comment>
        <translation>
            <numerusform>ファイル%n個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files can&apos;t be read ({name})</source>
        <comment>%n file can&apos;t be read ({name})</comment>
        <translation>
            <numerusform>ファイル%n個を読み取れません（{name}）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files in the folder came from elsewhere</source>
        <comment>%n file in the folder came from elsewhere</comment>
        <translation>
            <numerusform>フォルダのファイル%n個はほかから来たものです</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <comment>%n found</comment>
        <translation>
            <numerusform>%n枚見つかりました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <comment>%n in all</comment>
        <translation>
            <numerusform>全部で%n枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs back in the queue.</source>
        <comment>%n job back in the queue.</comment>
        <translation>
            <numerusform>ジョブ%n件をキューに戻しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs in the queue</source>
        <comment>%n job in the queue</comment>
        <translation>
            <numerusform>キューにジョブ%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs in the queue, about {time}</source>
        <comment>%n job in the queue, about {time}</comment>
        <translation>
            <numerusform>キューにジョブ%n件、約{time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs taken out of the queue. Kept pictures stay in the history.</source>
        <comment>%n job taken out of the queue. Kept pictures stay in the history.</comment>
        <translation>
            <numerusform>ジョブ%n件をキューから外しました。保存した画像は履歴に残っています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs were broken off when the program last ended. All that was finished is kept, and they can go on from there.</source>
        <comment>A job was broken off when the program last ended. All that was finished is kept, and it can go on from there.</comment>
        <translation>
            <numerusform>前回プログラムが終わったとき、ジョブ%n件が中断されました。できあがった分はすべて保存してあり、そこから続けられます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n network calls</source>
        <comment>%n network call</comment>
        <translation>
            <numerusform>通信%n回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n network calls in this run</source>
        <comment>%n network call in this run</comment>
        <translation>
            <numerusform>今回の起動中の通信：%n回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>%n new</comment>
        <translation>
            <numerusform>新着%n枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new pictures: show them</source>
        <comment>%n new picture: show it</comment>
        <translation>
            <numerusform>新しい画像%n枚：表示する</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <comment>%n picture</comment>
        <translation>
            <numerusform>画像%n枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures are back.</source>
        <comment>The picture is back.</comment>
        <translation>
            <numerusform>画像%n枚を元に戻しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures are deleted.</source>
        <comment>The picture is deleted.</comment>
        <translation>
            <numerusform>画像%n枚を削除しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures at a time</source>
        <comment>one picture at a time</comment>
        <translation>
            <numerusform>一度に%n枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures checked</source>
        <comment>%n picture checked</comment>
        <translation>
            <numerusform>画像%n枚を確認</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures checked: all is well.</source>
        <comment>%n picture checked: all is well.</comment>
        <translation>
            <numerusform>画像%n枚を確認しました。問題ありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures copied.</source>
        <comment>%n picture copied.</comment>
        <translation>
            <numerusform>画像%n枚をコピーしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures exported to {folder}.</source>
        <comment>%n picture exported to {folder}.</comment>
        <translation>
            <numerusform>画像%n枚を{folder}に書き出しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures handed to the system&apos;s trash.</source>
        <comment>%n picture handed to the system&apos;s trash.</comment>
        <translation>
            <numerusform>画像%n枚をシステムのゴミ箱に移しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures imported</source>
        <comment>%n picture imported</comment>
        <translation>
            <numerusform>読み込んだ画像%n枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures imported.</source>
        <comment>%n picture imported.</comment>
        <translation>
            <numerusform>画像%n枚を読み込みました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures kept</source>
        <comment>%n picture kept</comment>
        <translation>
            <numerusform>保存した画像%n枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures kept.</source>
        <comment>%n picture kept.</comment>
        <translation>
            <numerusform>画像%n枚を保存しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures marked anew.</source>
        <comment>%n picture marked anew.</comment>
        <translation>
            <numerusform>画像%n枚の評価やタグなどを変更しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures marked as before.</source>
        <comment>%n picture marked as before.</comment>
        <translation>
            <numerusform>画像%n枚の評価やタグなどを元に戻しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures, about {time}</source>
        <comment>%n picture, about {time}</comment>
        <translation>
            <numerusform>画像%n枚、約{time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures. How long they take is known once one was drawn like this.</source>
        <comment>%n picture. How long they take is known once one was drawn like this.</comment>
        <translation>
            <numerusform>画像%n枚。かかる時間は、この設定で一度描くとわかります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds for each</source>
        <comment>%n second for each</comment>
        <translation>
            <numerusform>1枚%n秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n styles saved as {file}.</source>
        <comment>%n style saved as {file}.</comment>
        <translation>
            <numerusform>スタイル%n個を{file}に保存しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n threads</source>
        <comment>%n thread</comment>
        <translation>
            <numerusform>%nスレッド</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About Wurst Desktop</source>
        <translation>Wurst Desktopについて(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;All commands…</source>
        <translation>すべてのコマンド(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <comment>colours</comment>
        <translation>システムに合わせる(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Blend two…</source>
        <translation>2枚をブレンド(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Check all files…</source>
        <translation>全ファイルを確認(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Clear what has ended</source>
        <translation>終わったジョブを片付ける(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比較(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>レポートをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <comment>a pane</comment>
        <translation>作成(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <comment>colours</comment>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <comment>a pane</comment>
        <translation>詳細(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Earlier prompts…</source>
        <translation>以前のプロンプト(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <comment>a menu</comment>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <comment>a job that waits</comment>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Export styles…</source>
        <translation>スタイルを書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <comment>a menu</comment>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Gallery</source>
        <comment>a pane</comment>
        <translation>ギャラリー(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>生成(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>続ける(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Go on, or try again</source>
        <translation>続ける、またはやり直す(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <comment>a menu</comment>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Hide report</source>
        <translation>レポートを隠す(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>ハイコントラスト(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;History of changes…</source>
        <translation>変更の履歴(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Import a file…</source>
        <translation>ファイルを読み込む(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Import pictures…</source>
        <translation>画像を読み込む(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Import styles…</source>
        <translation>スタイルを読み込む(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Just the picture</source>
        <translation>画像だけを表示(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Keep this prompt as a style…</source>
        <translation>このプロンプトをスタイルに登録(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Learn one from your pictures…</source>
        <translation>自分の画像から学習(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Licences…</source>
        <translation>ライセンス(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <comment>colours</comment>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Make again</source>
        <translation>もう一度作る(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>モデル(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Open large</source>
        <translation>大きく表示(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Pause after this job</source>
        <translation>このジョブの後で一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pause the queue</source>
        <translation>キューを一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <comment>a menu</comment>
        <translation>画像(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <comment>a pane</comment>
        <translation>キュー(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <comment>a menu</comment>
        <translation>キュー(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Rating</source>
        <translation>評価(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo {change}</source>
        <translation>{change}をやり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Remove from the queue</source>
        <translation>キューから外す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Remove one from this machine</source>
        <translation>このパソコンから削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Remove this style</source>
        <translation>このスタイルを削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>再起動(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Restore the usual layout</source>
        <translation>標準の配置に戻す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>コピーを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Search the history</source>
        <translation>履歴を検索(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Show report</source>
        <translation>レポートを表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Stop now, keep the composition</source>
        <translation>今すぐ止めて構図を残す(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>タグ(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo {change}</source>
        <translation>{change}を元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Vary…</source>
        <translation>アレンジ(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <comment>a menu</comment>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <extracomment>an empty value of a sweep, beside its pictures</extracomment>
        <translation>（なし）</translation>
    </message>
    <message>
        <source>(word:1.3), [word]</source>
        <comment>an example of how weights are written in a prompt</comment>
        <translation>(word:1.3), [word]</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>.swap() edits a picture, which this model can&apos;t do</source>
        <translation>.swap()は画像に手を加えるもので、このモデルではできません</translation>
    </message>
    <message>
        <source>0 to 5</source>
        <comment>keys</comment>
        <translation>0～5</translation>
    </message>
    <message>
        <source>0 to 5 in the gallery rate it</source>
        <translation>ギャラリーでは0～5のキーで評価できます</translation>
    </message>
    <message>
        <source>0..1+0.25, of several: ink=0..1+0.25</source>
        <comment>how the strengths of one LoRA are typed, or of one of several</comment>
        <translation>0..1+0.25、複数あるとき：ink=0..1+0.25</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1ステップ</translation>
    </message>
    <message>
        <source>1, 2, 3 or 1..3</source>
        <comment>how several values are typed</comment>
        <translation>1, 2, 3 または 1..3</translation>
    </message>
    <message>
        <source>10 steps, as recommended</source>
        <translation>10ステップ（おすすめ）</translation>
    </message>
    <message>
        <source>2, 4, 6 or 2..6+2</source>
        <comment>how several values are typed</comment>
        <translation>2, 4, 6 または 2..6+2</translation>
    </message>
    <message>
        <source>20 steps, as recommended</source>
        <translation>20ステップ（おすすめ）</translation>
    </message>
    <message>
        <source>A &amp;tour of three minutes</source>
        <translation>3分間ツアー(&amp;T)</translation>
    </message>
    <message>
        <source>A click goes to how it was after that change. What you do then takes the place of what is grey.</source>
        <translation>クリックすると、その変更の直後の状態に戻ります。そこで何かを行うと、灰色の項目はそれに置き換わります。</translation>
    </message>
    <message>
        <source>A few lines for the stock pipelines of diffusers that draw this picture</source>
        <translation>この画像を標準のdiffusersのパイプラインで描く、数行のコード</translation>
    </message>
    <message>
        <source>A few words will do: what, in which colour, where. The grey words are an example. The icons above bring styles, weights as sliders, and all that you typed before.</source>
        <translation>ほんの数語で十分です。何を、どんな色で、どこに。灰色の文字は例です。上のアイコンから、スタイル、重みのスライダー、これまでに入力したプロンプトを使えます。</translation>
    </message>
    <message>
        <source>A line of the list “{list}” stands here, drawn from the seed.</source>
        <translation>ここにはリスト「{list}」から、シードで選ばれた1行が入ります。</translation>
    </message>
    <message>
        <source>A name for “{search}”:</source>
        <translation>「{search}」の名前：</translation>
    </message>
    <message>
        <source>A notification of the desktop, if the window is in back.</source>
        <translation>ウインドウが後ろにあるとき、デスクトップの通知でお知らせします。</translation>
    </message>
    <message>
        <source>A picture begins as noise, and this number decides which. What is where, the composition, grows from it: the same number with the same words gives the same composition again. A new one is thrown for each picture, unless the lock is closed.</source>
        <translation>画像はノイズから始まり、どんなノイズになるかはこの数で決まります。何がどこにあるか、つまり構図はそこから育ちます。同じ数と同じ言葉なら、同じ構図がもう一度できます。鍵を閉じていないかぎり、画像ごとに新しい数が振られます。</translation>
    </message>
    <message>
        <source>A picture for each value, of each with each, all from “{prompt}”. They are kept one by one, and a grid of them too.</source>
        <translation>値ごとに1枚ずつ、すべての組み合わせで「{prompt}」から描きます。画像は1枚ずつ保存され、並べた表も1枚できます。</translation>
    </message>
    <message>
        <source>A picture is being made. Stop it and close?</source>
        <translation>画像を作っている途中です。止めて閉じますか？</translation>
    </message>
    <message>
        <source>A picture would take about {time} here, by what “How fast is this machine?” measured.</source>
        <translation>「このパソコンの速さは？」の計測によると、ここでは1枚に約{time}かかります。</translation>
    </message>
    <message>
        <source>A picture would take about {time} here: a guess, till “How fast is this machine?” has measured.</source>
        <translation>ここでは1枚に約{time}かかりそうです。「このパソコンの速さは？」で計測するまでの目安です。</translation>
    </message>
    <message>
        <source>A size in steps of 64</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>64刻みのサイズ</translation>
    </message>
    <message>
        <source>A slider for each phrase</source>
        <translation>語句ごとのスライダー</translation>
    </message>
    <message>
        <source>A slider for each phrase of the prompt: to the right it counts more, to the left less. In the prompt that is written as a number behind the phrase, as in (mountains)1.6.</source>
        <translation>プロンプトの語句ごとのスライダーです。右へ動かすほど強く、左へ動かすほど弱く効きます。プロンプトの中では、(mountains)1.6のように語句の後ろの数字になります。</translation>
    </message>
    <message>
        <source>A start from a kept composition</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>保存済みの構図から始めること</translation>
    </message>
    <message>
        <source>A step of the {stage} takes {time}, all of them {share} of a picture: each one fewer (under More) saves as much.</source>
        <translation>{stage}は1ステップに{time}かかり、全ステップで1枚の{share}を占めます。「その他」で1つ減らすごとに、その分だけ早くなります。</translation>
    </message>
    <message>
        <source>A style puts its words around the prompt</source>
        <translation>スタイルはプロンプトの前後に言葉を添えます</translation>
    </message>
    <message>
        <source>A style puts the same words around each prompt. There is none yet.</source>
        <translation>スタイルは、どのプロンプトにも同じ言葉を添えます。まだ1つもありません。</translation>
    </message>
    <message>
        <source>A text file beside a picture (lamp.txt beside lamp.png) says what is on that one, and goes before the phrase.</source>
        <translation>画像と並んだテキストファイル（lamp.pngにはlamp.txt）には、その画像に写っているものを書きます。その言葉が語句の前に入ります。</translation>
    </message>
    <message>
        <source>About 20 pictures of one thing teach it to {title}. They stay on this machine, and pictures can be made meanwhile.</source>
        <translation>同じものの画像が20枚ほどあれば、{title}に教えられます。画像はこのパソコンから出ません。学習中も画像を作れます。</translation>
    </message>
    <message>
        <source>About so much of the device&apos;s memory is used, which leaves room for other programs: slower, the same pictures.</source>
        <translation>デバイスのメモリをおよそここまで使い、ほかのプログラムのために空きを残します。遅くなりますが、画像は同じです。</translation>
    </message>
    <message>
        <source>About {program}</source>
        <translation>{program}について</translation>
    </message>
    <message>
        <source>Across</source>
        <comment>direction of a sweep</comment>
        <translation>横</translation>
    </message>
    <message>
        <source>Add a LoRA</source>
        <translation>LoRAを追加</translation>
    </message>
    <message>
        <source>Add it</source>
        <comment>the part for the GPU</comment>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add it again</source>
        <comment>the part for the GPU</comment>
        <translation>もう一度追加</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>お気に入りに追加</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>キューに追加</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Again here</source>
        <comment>before what comes out when the picture is made again on this machine</comment>
        <translation>ここで再生成</translation>
    </message>
    <message>
        <source>All as usual</source>
        <translation>すべて標準に戻す</translation>
    </message>
    <message>
        <source>All calls to the network since the program was started, the latest at the end.</source>
        <translation>プログラムを起動してからのすべての通信です。新しいものほど下にあります。</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>すべてのコマンド</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>すべてのファイル</translation>
    </message>
    <message>
        <source>All has come. Unpacking it takes some minutes…</source>
        <translation>すべて取得しました。展開に数分かかります…</translation>
    </message>
    <message>
        <source>All pictures</source>
        <translation>すべての画像</translation>
    </message>
    <message>
        <source>All pictures stay here, with all that made them. {search} finds an old one by a few of its words; the star marks favourites; drag one out to give it away.</source>
        <translation>すべての画像が、作ったときの設定とともにここに残ります。{search}と言葉を少し入れれば昔の画像が見つかり、星でお気に入りになり、外へドラッグすれば人に渡せます。</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>全段階</translation>
    </message>
    <message>
        <source>Another download is at work, so {model} has to wait for it. It may be in the window, or a terminal.</source>
        <translation>別のダウンロードが進んでいるので、{model}はその後になります。このウインドウか、端末で動いているものです。</translation>
    </message>
    <message>
        <source>Another model draws another picture.</source>
        <translation>モデルが違えば、画像も違います。</translation>
    </message>
    <message>
        <source>Another seed for one half only</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>片方だけ別のシードにすること</translation>
    </message>
    <message>
        <source>Another size</source>
        <translation>別のサイズ</translation>
    </message>
    <message>
        <source>Another size…</source>
        <translation>別のサイズ…</translation>
    </message>
    <message>
        <source>Anything you can say, at 1024 x 1024</source>
        <translation>どんな言葉でも1024 x 1024で</translation>
    </message>
    <message>
        <source>Apple GPU</source>
        <translation>Apple GPU</translation>
    </message>
    <message>
        <source>Apple GPU (mps)</source>
        <translation>Apple GPU (mps)</translation>
    </message>
    <message>
        <source>Arrows</source>
        <comment>keys</comment>
        <translation>矢印キー</translation>
    </message>
    <message>
        <source>As</source>
        <comment>export: the kind of file that the copies are written as</comment>
        <translation>形式</translation>
    </message>
    <message>
        <source>As in stock diffusers</source>
        <translation>標準のdiffusersと同じ</translation>
    </message>
    <message>
        <source>As it came from its first training, without a leaning to any style: the one to build upon.</source>
        <translation>最初の学習のままで、特定の画風に寄っていません。土台にするならこれです。</translation>
    </message>
    <message>
        <source>As it is, {size}</source>
        <comment>the size of a picture</comment>
        <translation>このまま、{size}</translation>
    </message>
    <message>
        <source>As it was at the start</source>
        <translation>開始時の状態</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>公開されたまま</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>As they are</source>
        <comment>the size of exported pictures</comment>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>入力したまま</translation>
    </message>
    <message>
        <source>As you laid the pictures of a collection: drag them there. Everything else comes newest first.</source>
        <translation>コレクションの画像を自分で並べた順です。コレクションの中でドラッグして並べます。それ以外は新しい順になります。</translation>
    </message>
    <message>
        <source>Asking what has to come…</source>
        <translation>必要なものを問い合わせています…</translation>
    </message>
    <message numerus="yes">
        <source>At most %n pixels a side</source>
        <comment>At most %n pixel a side</comment>
        <translation>
            <numerusform>長辺%nピクセルまで</numerusform>
        </translation>
    </message>
    <message>
        <source>At most it should need about {peak} of memory; the system can have all but {kept} back at any time.</source>
        <translation>多くても必要なメモリは約{peak}です。そのうち{kept}を除いて、システムはいつでも取り戻せます。</translation>
    </message>
    <message>
        <source>At most it should need about {peak} of the GPU&apos;s memory.</source>
        <translation>多くても必要なGPUのメモリは約{peak}です。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step of the tour before</comment>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>新しく始める</translation>
    </message>
    <message>
        <source>Begun from</source>
        <translation>元にしたもの</translation>
    </message>
    <message>
        <source>Begun: {done} of {total} are here.</source>
        <translation>途中まで：{total}のうち{done}を取得しました。</translation>
    </message>
    <message>
        <source>Beside the stock pipelines of diffusers; takes more than twice as long</source>
        <translation>diffusers標準のパイプラインとも比べる（2倍以上の時間がかかります）</translation>
    </message>
    <message>
        <source>Best rated</source>
        <translation>評価の高い順</translation>
    </message>
    <message>
        <source>Beyond what the program took before, for one picture, its weights to be loaded first:</source>
        <translation>プログラムがこれまで使っていた分に加えて、重みの読み込みから1枚描くまでに必要な量：</translation>
    </message>
    <message>
        <source>Blend two compositions</source>
        <translation>2つの構図をブレンド</translation>
    </message>
    <message>
        <source>Blend…</source>
        <translation>ブレンド…</translation>
    </message>
    <message>
        <source>Broken off</source>
        <comment>a job in the queue</comment>
        <translation>中断</translation>
    </message>
    <message>
        <source>Broken off, {saved} of {count} kept</source>
        <translation>中断、{count}枚中{saved}枚を保存</translation>
    </message>
    <message>
        <source>By chance</source>
        <translation>ランダム</translation>
    </message>
    <message>
        <source>By seed</source>
        <translation>シード順</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>配色(&amp;O)</translation>
    </message>
    <message>
        <source>C&amp;ontact sheet</source>
        <translation>コンタクトシート(&amp;O)</translation>
    </message>
    <message>
        <source>COMPOSITION</source>
        <translation>構図</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Carry the recipe: prompt, seeds and settings</source>
        <translation>作り方を含める：プロンプト、シード、設定</translation>
    </message>
    <message>
        <source>Chance</source>
        <extracomment>how random numbers are drawn</extracomment>
        <translation>乱数</translation>
    </message>
    <message>
        <source>Chance</source>
        <comment>how random numbers are drawn</comment>
        <translation>乱数</translation>
    </message>
    <message>
        <source>Chance</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>乱数</translation>
    </message>
    <message>
        <source>Change shortcuts…</source>
        <translation>ショートカットを変更…</translation>
    </message>
    <message>
        <source>Changes since the start, the oldest first</source>
        <translation>起動してからの変更、古い順</translation>
    </message>
    <message>
        <source>Check all files</source>
        <translation>全ファイルを確認</translation>
    </message>
    <message>
        <source>Check files</source>
        <translation>ファイルを確認</translation>
    </message>
    <message>
        <source>Checking files</source>
        <comment>what is at work</comment>
        <translation>ファイルを確認中</translation>
    </message>
    <message>
        <source>Checking {file}…</source>
        <translation>{file}を確認しています…</translation>
    </message>
    <message>
        <source>Checking {model}</source>
        <translation>{model}を確認中</translation>
    </message>
    <message>
        <source>Choose a command, press its keys.</source>
        <translation>コマンドを選び、割り当てるキーを押してください。</translation>
    </message>
    <message>
        <source>Choose a composition that waits to be finished.</source>
        <translation>仕上げを待っている構図を選んでください。</translation>
    </message>
    <message>
        <source>Choose a deleted picture first.</source>
        <translation>まず、削除した画像を選んでください。</translation>
    </message>
    <message>
        <source>Choose a job in the Queue first.</source>
        <translation>まず、キューのジョブを選んでください。</translation>
    </message>
    <message>
        <source>Choose a job in the Queue that doesn&apos;t run now.</source>
        <translation>キューで、実行中でないジョブを選んでください。</translation>
    </message>
    <message>
        <source>Choose a job in the Queue that has ended.</source>
        <translation>キューで、終わったジョブを選んでください。</translation>
    </message>
    <message>
        <source>Choose a job that waits in the Queue first.</source>
        <translation>まず、キューで待機中のジョブを選んでください。</translation>
    </message>
    <message>
        <source>Choose a picture in the gallery first.</source>
        <translation>まず、ギャラリーで画像を選んでください。</translation>
    </message>
    <message>
        <source>Choose a picture that was made with Wurst Desktop.</source>
        <translation>Wurst Desktopで作った画像を選んでください。</translation>
    </message>
    <message>
        <source>Choose a picture to see what made it.</source>
        <translation>画像を選ぶと、どう作られたかがわかります。</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Choose another picture</source>
        <translation>別の画像を選ぶ</translation>
    </message>
    <message>
        <source>Choose one job in the Queue that has run.</source>
        <translation>キューで、すでに実行されたジョブを1つ選んでください。</translation>
    </message>
    <message>
        <source>Choose one job that waits in the Queue first.</source>
        <translation>まず、キューで待機中のジョブを1つ選んでください。</translation>
    </message>
    <message>
        <source>Choose several</source>
        <translation>複数選択</translation>
    </message>
    <message>
        <source>Choose the folder with the pictures first.</source>
        <translation>まず、画像の入ったフォルダを選んでください。</translation>
    </message>
    <message>
        <source>Choose what changes from picture to picture.</source>
        <translation>画像ごとに何を変えるかを選んでください。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <comment>a folder</comment>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close the stack</source>
        <translation>重なりを閉じる</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>このお知らせを閉じる</translation>
    </message>
    <message>
        <source>Close {pane}</source>
        <translation>{pane}を閉じる</translation>
    </message>
    <message>
        <source>Close {pane} (the View menu brings it back)</source>
        <translation>{pane}を閉じる（表示メニューから再び開けます）</translation>
    </message>
    <message>
        <source>Closer, farther</source>
        <translation>拡大、縮小</translation>
    </message>
    <message>
        <source>Co&amp;py as</source>
        <translation>別形式でコピー(&amp;P)</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>コレクション</translation>
    </message>
    <message>
        <source>Collections and saved searches</source>
        <translation>コレクションと保存した検索</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Command to look for</source>
        <translation>探すコマンド</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>コマンドとそのキー</translation>
    </message>
    <message>
        <source>Compare - Wurst Desktop</source>
        <translation>比較 - Wurst Desktop</translation>
    </message>
    <message numerus="yes">
        <source>Compare these %n</source>
        <comment>Compare these %n</comment>
        <translation>
            <numerusform>この%n枚を比較</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing</source>
        <comment>place: where pictures are compared</comment>
        <translation>比較するとき</translation>
    </message>
    <message>
        <source>Compiled, for GPUs</source>
        <translation>コンパイル（GPU向け）</translation>
    </message>
    <message>
        <source>Compiling pays only on a GPU, so this is drawn as in the mode exact: the same picture.</source>
        <translation>コンパイルが得になるのはGPUだけなので、「正確」モードで描きます。画像は同じです。</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>構図</translation>
    </message>
    <message>
        <source>Composition + texture</source>
        <translation>構図＋質感</translation>
    </message>
    <message>
        <source>Composition 5, all else the same</source>
        <translation>構図5、ほかはすべて同じ</translation>
    </message>
    <message>
        <source>Composition 9</source>
        <translation>構図9</translation>
    </message>
    <message>
        <source>Composition guidance</source>
        <translation>構図のガイダンス</translation>
    </message>
    <message>
        <source>Composition guidance</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>構図のガイダンス</translation>
    </message>
    <message>
        <source>Composition seed</source>
        <translation>構図のシード</translation>
    </message>
    <message>
        <source>Composition steps</source>
        <translation>構図のステップ数</translation>
    </message>
    <message>
        <source>Composition steps</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>構図のステップ数</translation>
    </message>
    <message>
        <source>Composition, picture {number} of {count}.</source>
        <comment>read aloud when this stage begins</comment>
        <translation>構図、{count}枚中{number}枚目。</translation>
    </message>
    <message>
        <source>Composition.</source>
        <comment>read aloud when this stage begins</comment>
        <translation>構図。</translation>
    </message>
    <message>
        <source>Composition: what is where</source>
        <translation>構図：何がどこにあるか</translation>
    </message>
    <message>
        <source>Computed in</source>
        <translation>計算の精度</translation>
    </message>
    <message>
        <source>Converting {model}</source>
        <translation>{model}を変換中</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <comment>the picture, to the clipboard</comment>
        <translation>コピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピー済み</translation>
    </message>
    <message>
        <source>Copied</source>
        <comment>on a button that was pressed: it is done</comment>
        <translation>コピー済み</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy a folder here…</source>
        <translation>フォルダをここにコピー…</translation>
    </message>
    <message>
        <source>Copy a model here</source>
        <translation>モデルをここにコピー</translation>
    </message>
    <message>
        <source>Copy as Python for diffusers</source>
        <translation>diffusers用のPythonとしてコピー</translation>
    </message>
    <message>
        <source>Copy as command line</source>
        <translation>コマンドラインとしてコピー</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>テキストでコピー</translation>
    </message>
    <message>
        <source>Copy as…</source>
        <translation>別形式でコピー…</translation>
    </message>
    <message>
        <source>Copy in half precision</source>
        <translation>半精度でコピー</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>レポートをコピー</translation>
    </message>
    <message>
        <source>Copy what is chosen</source>
        <translation>選んだものをコピー</translation>
    </message>
    <message>
        <source>Copy what made it, for a terminal or a script</source>
        <translation>作り方を、端末やスクリプト用にコピー</translation>
    </message>
    <message>
        <source>Copy: {name}</source>
        <translation>{name}をコピー</translation>
    </message>
    <message>
        <source>Copying {name}</source>
        <comment>a folder or file</comment>
        <translation>{name}をコピー中</translation>
    </message>
    <message>
        <source>Costs 2 % of the time at the most.</source>
        <translation>余分にかかる時間は、長くても2%です。</translation>
    </message>
    <message>
        <source>Create</source>
        <comment>name of the pane in which pictures are asked for</comment>
        <translation>作成</translation>
    </message>
    <message>
        <source>Ctrl+Up and Ctrl+Down weigh the word at the caret, or what is selected, by 0.1; with Shift by 0.05.</source>
        <translation>Ctrl+↑とCtrl+↓で、カーソル位置の言葉や選択した部分の重みを0.1ずつ変えます。Shiftを足すと0.05ずつです。</translation>
    </message>
    <message>
        <source>Cut at the limit</source>
        <translation>上限で切る</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>削除(&amp;E)</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n pictures</source>
        <comment>Delete %n picture</comment>
        <translation>
            <numerusform>画像%n枚を削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>the pictures that were deleted</comment>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Details of the chosen picture</source>
        <translation>選んだ画像の詳細</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Device</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Diffusers</source>
        <translation>Diffusers</translation>
    </message>
    <message>
        <source>Dissolve this collection</source>
        <translation>このコレクションを解除</translation>
    </message>
    <message>
        <source>Divider between two pictures</source>
        <translation>2枚の画像の仕切り</translation>
    </message>
    <message>
        <source>Don&apos;t show this again</source>
        <translation>今後表示しない</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a job in the queue</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>the tour ends</comment>
        <translation>完了</translation>
    </message>
    <message numerus="yes">
        <source>Done, %n compositions</source>
        <comment>Done, %n composition</comment>
        <translation>
            <numerusform>完了、構図%n点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done, %n pictures</source>
        <comment>Done, %n picture</comment>
        <translation>
            <numerusform>完了、画像%n枚</numerusform>
        </translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>完了しました。</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>direction of a sweep</comment>
        <translation>縦</translation>
    </message>
    <message>
        <source>Download</source>
        <comment>on a button: do it</comment>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Drag Create, Gallery, Details and Queue where you like; View brings them back. {just_picture} shows just the picture. {undo} takes back what was a mistake. Help has this tour whenever you want it.</source>
        <translation>作成、ギャラリー、詳細、キューは好きな場所へドラッグできます。閉じても「表示」から戻せます。{just_picture}で画像だけを表示し、{undo}で間違いを取り消せます。このツアーはいつでも「ヘルプ」から見られます。</translation>
    </message>
    <message>
        <source>Drag, or use the left and right arrow</source>
        <translation>ドラッグするか、左右の矢印キーで動かします</translation>
    </message>
    <message>
        <source>Draw its composition over, a little or a lot</source>
        <translation>構図を少し、または大きく描き直します</translation>
    </message>
    <message>
        <source>Draw its composition over, a little or a lot: choose one in the gallery.</source>
        <translation>構図を少し、または大きく描き直します。ギャラリーで1枚選んでください。</translation>
    </message>
    <message>
        <source>Draw on the &amp;GPU…</source>
        <translation>GPUで描く(&amp;G)…</translation>
    </message>
    <message>
        <source>Draw on the GPU</source>
        <translation>GPUで描く</translation>
    </message>
    <message>
        <source>Draw with it by default</source>
        <translation>標準のモデルにする</translation>
    </message>
    <message>
        <source>Drawn at once</source>
        <translation>一度に描いた枚数</translation>
    </message>
    <message>
        <source>Drawn over</source>
        <extracomment>how much of a kept composition is drawn anew</extracomment>
        <translation>描き直す量</translation>
    </message>
    <message>
        <source>Draws a few pictures with {title} and times each stage. Nothing of it is kept.</source>
        <translation>{title}で数枚の画像を描き、段階ごとの時間を計ります。画像は保存しません。</translation>
    </message>
    <message>
        <source>Draws {size} pixels, for which the model was trained.</source>
        <translation>{size}ピクセルで描きます。モデルが学習したサイズです。</translation>
    </message>
    <message>
        <source>Draws {size} pixels. The model wasn&apos;t trained for that: a thing may come twice, or stretched.</source>
        <translation>{size}ピクセルで描きます。モデルが学習していないサイズなので、同じものが2つ出たり、伸びたりすることがあります。</translation>
    </message>
    <message>
        <source>Du&amp;plicate, with new seeds</source>
        <translation>新しいシードで複製(&amp;P)</translation>
    </message>
    <message>
        <source>Each as it is</source>
        <comment>the sizes of pictures</comment>
        <translation>それぞれのサイズのまま</translation>
    </message>
    <message>
        <source>Each its own</source>
        <comment>of several pictures: each has its own seeds</comment>
        <translation>それぞれ独立</translation>
    </message>
    <message>
        <source>Each picture grows from a number that is thrown anew. Close the lock to keep it. The small question mark says more, with pictures.</source>
        <translation>画像はどれも、毎回新しく振られる数から育ちます。残したい数は鍵を閉じて固定します。小さな疑問符が、画像を使って詳しく説明します。</translation>
    </message>
    <message>
        <source>Earlier prompts</source>
        <translation>以前のプロンプト</translation>
    </message>
    <message>
        <source>Earlier prompts, the newest first</source>
        <translation>以前のプロンプト、新しい順</translation>
    </message>
    <message>
        <source>Edit a waiting job</source>
        <translation>待機中のジョブを編集</translation>
    </message>
    <message>
        <source>Edit the job</source>
        <translation>ジョブを編集</translation>
    </message>
    <message>
        <source>Empty the &amp;bin…</source>
        <translation>削除済みを空にする(&amp;B)…</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>削除済みを空にする</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>削除済みを空にする…</translation>
    </message>
    <message>
        <source>Emptying the bin</source>
        <comment>what is at work</comment>
        <translation>ゴミ箱へ移動中</translation>
    </message>
    <message>
        <source>Ended early</source>
        <comment>a job in the queue</comment>
        <translation>途中で終了</translation>
    </message>
    <message>
        <source>Ended early, {saved} of {count} kept</source>
        <translation>途中で終了、{count}枚中{saved}枚を保存</translation>
    </message>
    <message>
        <source>Even steps</source>
        <translation>均等な間隔</translation>
    </message>
    <message>
        <source>Everything fits into its memory, so all stages stay there: the fastest way.</source>
        <translation>すべてメモリに収まるので、全段階をそこに置きます。一番速い方法です。</translation>
    </message>
    <message>
        <source>Everything is kept</source>
        <translation>すべてが残ります</translation>
    </message>
    <message>
        <source>Everything that made {file} is in the fields now.</source>
        <translation>{file}を作ったときの設定をすべて入力欄に入れました。</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>正確</translation>
    </message>
    <message>
        <source>Exact follows every step in full. Fast re-uses answers of the step before: the picture is there sooner and differs a little. Compiled draws the same as exact; the first picture of a size waits minutes for it, and it pays only on a GPU.</source>
        <translation>「正確」はすべてのステップを省かずに計算します。「高速」は前のステップの答えを使い回すので、画像は早くできますが少し違います。「コンパイル」は「正確」と同じ画像を描きます。サイズごとに最初の1枚は数分待つことになり、得になるのはGPUだけです。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出す</translation>
    </message>
    <message numerus="yes">
        <source>Export %n pictures</source>
        <comment>Export %n picture</comment>
        <translation>
            <numerusform>画像%n枚を書き出す</numerusform>
        </translation>
    </message>
    <message>
        <source>Export into</source>
        <comment>title of the dialog that asks for a folder</comment>
        <translation>書き出し先</translation>
    </message>
    <message>
        <source>Export styles</source>
        <translation>スタイルを書き出す</translation>
    </message>
    <message>
        <source>Exporting</source>
        <comment>what is at work</comment>
        <translation>書き出し中</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>F&amp;avourite</source>
        <comment>to make a picture one, or not</comment>
        <translation>お気に入り(&amp;A)</translation>
    </message>
    <message>
        <source>Fast, less exact</source>
        <translation>高速（近似）</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>Fetching {name}…</source>
        <translation>{name}を取得しています…</translation>
    </message>
    <message>
        <source>Fi&amp;nish this picture</source>
        <translation>この画像を仕上げる(&amp;N)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>Files of the part for the GPU are missing or have changed, so the processor draws. Add it again?</source>
        <translation>GPU用の部品のファイルが足りないか変わっているので、CPUで描きます。もう一度追加しますか？</translation>
    </message>
    <message>
        <source>Files to download</source>
        <translation>ダウンロードするファイル</translation>
    </message>
    <message>
        <source>Files, columns</source>
        <translation>ファイルの列</translation>
    </message>
    <message>
        <source>Fill the screen</source>
        <translation>画面いっぱいに表示</translation>
    </message>
    <message>
        <source>Finish these pictures</source>
        <translation>これらの画像を仕上げる</translation>
    </message>
    <message>
        <source>Finish this picture</source>
        <translation>この画像を仕上げる</translation>
    </message>
    <message>
        <source>First the composition, then the texture, then the pixels; a rough preview appears early. {cancel} stops it, and what is finished is kept.</source>
        <translation>構図、質感、ピクセルの順にできていき、早いうちに大まかなプレビューが見られます。{cancel}で止まり、仕上がったものは残ります。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダ</translation>
    </message>
    <message>
        <source>Folder for your pictures</source>
        <translation>画像用のフォルダ</translation>
    </message>
    <message>
        <source>Forget this search</source>
        <translation>この検索を削除</translation>
    </message>
    <message>
        <source>Format</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>形式</translation>
    </message>
    <message>
        <source>Format of copies</source>
        <translation>コピーの形式</translation>
    </message>
    <message>
        <source>From the left composition (0&#xa0;%) to the right one (100&#xa0;%).</source>
        <translation>左の構図（0%）から右の構図（100%）まで。</translation>
    </message>
    <message>
        <source>From {program}: the words and the nearest size are in the fields now.</source>
        <translation>{program}の画像から、言葉と一番近いサイズを入力欄に入れました。</translation>
    </message>
    <message>
        <source>From {program}: the words, the seed and the nearest size are in the fields now.</source>
        <translation>{program}の画像から、言葉、シード、一番近いサイズを入力欄に入れました。</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>ギャラリー</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Getting ready. A picture that is being made is finished first.</source>
        <translation>準備中です。作りかけの画像を先に仕上げます。</translation>
    </message>
    <message>
        <source>Getting ready: this takes some seconds.</source>
        <translation>準備中です。数秒かかります。</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>準備中…</translation>
    </message>
    <message>
        <source>Go on</source>
        <comment>button that has the paused queue work again</comment>
        <translation>再開</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Go on from a picture</source>
        <translation>画像から続ける</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>ガイダンス</translation>
    </message>
    <message>
        <source>HOW MANY</source>
        <translation>枚数</translation>
    </message>
    <message>
        <source>Half base, half aesthetic prior: the published default, good at most things.</source>
        <translation>baseとaestheticのpriorを半分ずつ。公開時の標準で、たいていのものを上手に描きます。</translation>
    </message>
    <message numerus="yes">
        <source>Hand %n deleted pictures to the system&apos;s trash?</source>
        <comment>Hand %n deleted picture to the system&apos;s trash?</comment>
        <translation>
            <numerusform>削除した画像%n枚をシステムのゴミ箱に移しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source>Here</source>
        <comment>how much of a file has come</comment>
        <translation>取得済み</translation>
    </message>
    <message>
        <source>Here it comes out another picture: {differences}.</source>
        <translation>ここでは違う画像になります：{differences}。</translation>
    </message>
    <message>
        <source>Here it comes out nearly the same: {differences}.</source>
        <translation>ここではほぼ同じになります：{differences}。</translation>
    </message>
    <message>
        <source>Here it comes out the same, pixel for pixel.</source>
        <translation>ここでも、1ピクセルも違わない同じ画像になります。</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation>変更の履歴</translation>
    </message>
    <message>
        <source>Holds from the next start on.</source>
        <translation>次の起動から有効になります。</translation>
    </message>
    <message>
        <source>How &amp;fast is this machine?…</source>
        <translation>このパソコンの速さは？(&amp;F)…</translation>
    </message>
    <message>
        <source>How closely Stage B follows the prompt; 1 or less is off and takes half the time.</source>
        <translation>Stage Bがプロンプトにどれだけ忠実に従うか。1以下でオフになり、時間は半分になります。</translation>
    </message>
    <message>
        <source>How closely Stage C follows the prompt; 1 or less is off and takes half the time.</source>
        <translation>Stage Cがプロンプトにどれだけ忠実に従うか。1以下でオフになり、時間は半分になります。</translation>
    </message>
    <message>
        <source>How closely the composition follows your words. A little more makes it clearer, much more makes it harsh. At 1 or less it is off, and the composition takes half the time.</source>
        <translation>構図が言葉にどれだけ忠実に従うかを決めます。少し上げるとはっきりし、上げすぎるときつくなります。1以下でオフになり、構図の時間は半分になります。</translation>
    </message>
    <message>
        <source>How closely the fine detail follows your words. Most models paint best without it; with much of it colours and edges grow hard. At 1 or less it is off, and the texture takes half the time.</source>
        <translation>細部が言葉にどれだけ忠実に従うかを決めます。たいていのモデルは、なしで描くのが一番きれいです。強くすると色や輪郭が硬くなります。1以下でオフになり、質感の時間は半分になります。</translation>
    </message>
    <message>
        <source>How far the composition&apos;s noise is turned to that of the variation seed: 0 not at all, 1 wholly.</source>
        <translation>構図のノイズを、バリエーションのシードのノイズへどれだけ近づけるか。0ならそのまま、1なら完全に置き換わります。</translation>
    </message>
    <message>
        <source>How fast is this machine?</source>
        <translation>このパソコンの速さは？</translation>
    </message>
    <message>
        <source>How it &amp;went…</source>
        <translation>作業の経過(&amp;W)…</translation>
    </message>
    <message>
        <source>How it was ma&amp;de…</source>
        <translation>作成の経過(&amp;D)…</translation>
    </message>
    <message>
        <source>How it was made</source>
        <translation>作成の経過</translation>
    </message>
    <message>
        <source>How long a picture takes on this GPU is known once it has drawn one.</source>
        <translation>このGPUで1枚にかかる時間は、一度描くとわかります。</translation>
    </message>
    <message>
        <source>How many</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>枚数</translation>
    </message>
    <message>
        <source>How many of each</source>
        <translation>それぞれの枚数</translation>
    </message>
    <message>
        <source>How many pictures</source>
        <translation>画像の枚数</translation>
    </message>
    <message>
        <source>How much is drawn over: little keeps what is where, much keeps only the words. All three are painted and kept.</source>
        <translation>描き直す量です。少ないほど配置がそのまま残り、多いと言葉だけが残ります。3枚とも描いて保存します。</translation>
    </message>
    <message>
        <source>How much of a model is in memory at once. Automatic takes as much as fits: the fastest way.</source>
        <translation>モデルのどれだけを一度にメモリに置くか。「自動」は入るだけ置きます。これが一番速い方法です。</translation>
    </message>
    <message>
        <source>How much of the prompt the model reads, in tokens: most words take one, rare ones several. Composition and texture have a text encoder each. What goes beyond is shown in grey.</source>
        <translation>モデルがプロンプトをどこまで読むかを、トークンで示します。たいていの語は1トークン、珍しい語は数トークンです。構図と質感には、それぞれ別のテキストエンコーダーがあります。あふれた部分は灰色になります。</translation>
    </message>
    <message>
        <source>How new pictures are drawn, where More doesn&apos;t say otherwise.</source>
        <translation>「その他」で指定がないときの、新しい画像の描き方です。</translation>
    </message>
    <message>
        <source>How new pictures are named; a slash makes folders.</source>
        <translation>新しい画像のファイル名です。スラッシュでフォルダに分かれます。</translation>
    </message>
    <message>
        <source>How often Stage B, the decoder, refines.</source>
        <translation>Stage B（デコーダー）が描き込みを重ねる回数。</translation>
    </message>
    <message>
        <source>How often Stage C, the prior, refines.</source>
        <translation>Stage C（prior）が描き込みを重ねる回数。</translation>
    </message>
    <message>
        <source>How often the composition is refined on its way out of the noise. Too few leave it vague; from some point on more of them only take longer.</source>
        <translation>ノイズから構図を浮かび上がらせるまでに、何回描き込むかを決めます。少なすぎるとぼんやりし、ある程度を超えると時間が延びるだけです。</translation>
    </message>
    <message>
        <source>How often the fine detail is refined on its way out of the noise. Too few leave it coarse; from some point on more of them only take longer.</source>
        <translation>ノイズから細部を浮かび上がらせるまでに、何回描き込むかを決めます。少なすぎると粗くなり、ある程度を超えると時間が延びるだけです。</translation>
    </message>
    <message>
        <source>How strongly it is added: 1 as it was learnt, 0 not at all, below 0 the other way round.</source>
        <translation>どのくらい強く加えるか。1は学習したまま、0はなし、0未満は逆向きに効きます。</translation>
    </message>
    <message>
        <source>How the composition steps lie in time.</source>
        <translation>構図のステップを時間の中にどう配分するか。</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>検索のしかた</translation>
    </message>
    <message>
        <source>How weights are written in the prompt.</source>
        <translation>プロンプトの中での重みの書き方。</translation>
    </message>
    <message>
        <source>I accept the licence ({licence})</source>
        <translation>ライセンスに同意します（{licence}）</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>フォルダを読み込む(&amp;F)…</translation>
    </message>
    <message>
        <source>Import a LoRA</source>
        <translation>LoRAを読み込む</translation>
    </message>
    <message>
        <source>Import all pictures of a folder</source>
        <translation>フォルダの全画像を読み込む</translation>
    </message>
    <message>
        <source>Import pictures</source>
        <translation>画像を読み込む</translation>
    </message>
    <message>
        <source>Import styles</source>
        <translation>スタイルを読み込む</translation>
    </message>
    <message>
        <source>Importing</source>
        <comment>what is at work</comment>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>In</source>
        <comment>before the collections that a picture is in</comment>
        <translation>コレクション</translation>
    </message>
    <message>
        <source>In a collection: earlier, later in your own order</source>
        <translation>コレクションで：自分の並び順の前へ、後ろへ</translation>
    </message>
    <message>
        <source>In parts (untrained)</source>
        <translation>分割して読む（学習外）</translation>
    </message>
    <message>
        <source>In the gallery</source>
        <translation>ギャラリーで</translation>
    </message>
    <message>
        <source>In the prompt</source>
        <translation>プロンプト欄で</translation>
    </message>
    <message>
        <source>In the prompt, write “{words}”.</source>
        <translation>プロンプトに「{words}」と書いてください。</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>キューで</translation>
    </message>
    <message>
        <source>In which order random numbers are drawn.</source>
        <translation>乱数をどの順番で引くか。</translation>
    </message>
    <message>
        <source>Index of torch builds</source>
        <translation>torchのビルドの配布元</translation>
    </message>
    <message>
        <source>Into</source>
        <comment>export: the folder that the copies go into</comment>
        <translation>保存先</translation>
    </message>
    <message>
        <source>Into the trash</source>
        <translation>ゴミ箱へ</translation>
    </message>
    <message>
        <source>It began from a kept composition, which the fields don&apos;t say: “Make again” makes this very picture.</source>
        <translation>保存済みの構図から始まった画像で、その構図は入力欄では表せません。「もう一度作る」なら、まったく同じ画像ができます。</translation>
    </message>
    <message>
        <source>It couldn&apos;t be fetched: {said}. What has come whole is kept, and it goes on from there.</source>
        <translation>取得できませんでした：{said}。丸ごと取得できたものは残っていて、そこから続けられます。</translation>
    </message>
    <message>
        <source>It doesn&apos;t go to sleep while the queue works.</source>
        <translation>キューが動いている間はスリープしません。</translation>
    </message>
    <message>
        <source>It draws 1024 x 1024 to 1536 x 1536.</source>
        <translation>1024 x 1024から1536 x 1536まで描けます。</translation>
    </message>
    <message>
        <source>It ended unexpectedly.</source>
        <comment>the training</comment>
        <translation>予期せず終了しました。</translation>
    </message>
    <message>
        <source>It failed:</source>
        <comment>a line of its own; the error follows</comment>
        <translation>失敗しました：</translation>
    </message>
    <message>
        <source>It has come, but doesn&apos;t load here ({said}), so all stays as it was.</source>
        <translation>取得しましたが、ここでは読み込めないので（{said}）、すべて元のままです。</translation>
    </message>
    <message>
        <source>It is also kept in {file}.</source>
        <comment>the report</comment>
        <translation>{file}にも保存してあります。</translation>
    </message>
    <message>
        <source>It is being fetched already, by another window or command.</source>
        <translation>別のウインドウかコマンドが、すでに取得しています。</translation>
    </message>
    <message>
        <source>It is gone. The processor draws from the next start on.</source>
        <translation>削除しました。次の起動からはCPUで描きます。</translation>
    </message>
    <message>
        <source>It is here and loads (torch {version}), but finds no GPU that it can use: a newer driver may help. It is used from the next start on; until it finds one, the processor draws.</source>
        <translation>追加され、読み込めました（torch {version}）が、使えるGPUが見つかりません。新しいドライバで解決するかもしれません。次の起動から使われ、GPUが見つかるまではCPUで描きます。</translation>
    </message>
    <message>
        <source>It is here, and computes on {device}. It is used from the next start on.</source>
        <translation>追加され、{device}で計算します。次の起動から使われます。</translation>
    </message>
    <message>
        <source>It is here: every file was checked, and the model opens.</source>
        <translation>準備ができました。全ファイルを確認し、モデルが開くことも確かめました。</translation>
    </message>
    <message>
        <source>It is in half precision already: a copy would be just as large</source>
        <translation>すでに半精度なので、コピーしても大きさは変わりません</translation>
    </message>
    <message>
        <source>It is on the shelf, but not a whole model yet: see what it lacks.</source>
        <translation>一覧に入りましたが、モデルとしてまだ揃っていません。足りないものを確かめてください。</translation>
    </message>
    <message>
        <source>It isn&apos;t installed (any more).</source>
        <translation>（もう）インストールされていません。</translation>
    </message>
    <message>
        <source>It keeps to the memory that the settings allow: slower, but the same pictures.</source>
        <translation>設定で許されたメモリの範囲で動きます。遅くなりますが、画像は同じです。</translation>
    </message>
    <message>
        <source>It moves; this is its first picture.</source>
        <translation>動く画像です。これは最初の1枚です。</translation>
    </message>
    <message>
        <source>It runs with {least} of memory, and is quickest with {roomy}.</source>
        <translation>メモリ{least}で動き、{roomy}あれば一番速くなります。</translation>
    </message>
    <message>
        <source>It was chosen by hand.</source>
        <translation>手動で選ばれています。</translation>
    </message>
    <message>
        <source>It was made for another model.</source>
        <translation>別のモデル用に作られたものです。</translation>
    </message>
    <message>
        <source>Its file has changed since then.</source>
        <translation>その後、ファイルが変わっています。</translation>
    </message>
    <message>
        <source>Its memory holds one stage at a time, so they take turns there.</source>
        <translation>メモリには1段階分だけ入るので、順番に入れ替えて使います。</translation>
    </message>
    <message>
        <source>Its memory is too small for a whole stage, so the layers pass through one by one: slow, but sure.</source>
        <translation>メモリには1段階分も入らないので、1層ずつ通します。遅くても確実です。</translation>
    </message>
    <message>
        <source>Its name:</source>
        <comment>the name of a new collection</comment>
        <translation>名前：</translation>
    </message>
    <message>
        <source>Its shape, and how many</source>
        <translation>形と枚数</translation>
    </message>
    <message>
        <source>Jobs that wait can be moved, edited and paused here, or left to work overnight.</source>
        <translation>待機中のジョブはここで並べ替え、編集、一時停止ができ、夜の間に任せておくこともできます。</translation>
    </message>
    <message>
        <source>Keep as a style</source>
        <translation>スタイルに登録</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>変更を保存</translation>
    </message>
    <message>
        <source>Keep the composition seed</source>
        <translation>構図のシードを固定</translation>
    </message>
    <message>
        <source>Keep the machine awake</source>
        <translation>スリープさせない</translation>
    </message>
    <message>
        <source>Keep the texture seed</source>
        <translation>質感のシードを固定</translation>
    </message>
    <message numerus="yes">
        <source>Keep them</source>
        <comment>Keep it</comment>
        <translation>
            <numerusform>残す</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>作業を続ける</translation>
    </message>
    <message>
        <source>Kept: {picture}.</source>
        <comment>read aloud when a picture was saved</comment>
        <translation>保存しました：{picture}。</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of file: PNG, JPEG, WebP</comment>
        <translation>種類</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Larger or smaller pictures</source>
        <translation>画像を大きく、または小さく</translation>
    </message>
    <message>
        <source>Larger pictures</source>
        <translation>画像を大きく</translation>
    </message>
    <message>
        <source>Largest</source>
        <comment>order of the pictures: the largest first</comment>
        <translation>大きい順</translation>
    </message>
    <message numerus="yes">
        <source>Lay these %n open</source>
        <comment>Lay these %n open</comment>
        <translation>
            <numerusform>この%n枚を広げる</numerusform>
        </translation>
    </message>
    <message>
        <source>Layer by layer</source>
        <translation>1層ずつ</translation>
    </message>
    <message>
        <source>Layers that pass through one by one can&apos;t be compiled, so this is drawn as in the mode exact.</source>
        <translation>1層ずつ通すときはコンパイルできないので、「正確」モードで描きます。</translation>
    </message>
    <message>
        <source>Learn</source>
        <comment>on a button: learn from the pictures</comment>
        <translation>学習</translation>
    </message>
    <message>
        <source>Learn a LoRA from your pictures</source>
        <translation>自分の画像からLoRAを学習</translation>
    </message>
    <message>
        <source>Leave</source>
        <comment>the tour</comment>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>Left out, since the stock pipelines would not have found the memory for it: {sizes}.</source>
        <translation>標準のパイプラインではメモリが足りないため、省いたサイズ：{sizes}。</translation>
    </message>
    <message numerus="yes">
        <source>Left out: {names} and %n more.</source>
        <comment>Left out: {names} and %n more.</comment>
        <translation>
            <numerusform>省いたもの：{names}、ほか%n件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: {names}.</source>
        <translation>省いたもの：{names}。</translation>
    </message>
    <message>
        <source>Let the queue go on</source>
        <translation>キューを再開</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Licence {licence}, about {size}; what is here already isn&apos;t fetched again.</source>
        <translation>ライセンスは{licence}、約{size}。すでにある分は改めて取得しません。</translation>
    </message>
    <message>
        <source>Licence {licence}, {size}, {origin}:
{folder}</source>
        <comment>the origin says how a model came here</comment>
        <translation>ライセンス{licence}、{size}、{origin}：
{folder}</translation>
    </message>
    <message>
        <source>Licence {licence}.</source>
        <translation>ライセンスは{licence}です。</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Light, dark, strong contrasts, or as the rest of your desktop.</source>
        <translation>ライト、ダーク、強いコントラスト、またはデスクトップに合わせます。</translation>
    </message>
    <message>
        <source>LoRA strength</source>
        <translation>LoRAの強さ</translation>
    </message>
    <message>
        <source>LoRAs</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>LoRAs aren&apos;t named in the prompt but added beside it, under More in the window or with --lora</source>
        <translation>LoRAはプロンプトに書かず、プロンプトとは別に追加します。ウインドウでは「その他」で、コマンドでは--loraです</translation>
    </message>
    <message>
        <source>Lock its composition and texture seeds</source>
        <translation>構図と質感のシードを固定</translation>
    </message>
    <message>
        <source>Log</source>
        <comment>what was written down of how a job was worked on</comment>
        <translation>記録</translation>
    </message>
    <message>
        <source>Long prompts</source>
        <translation>長いプロンプト</translation>
    </message>
    <message>
        <source>Long prompts</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>長いプロンプト</translation>
    </message>
    <message>
        <source>Long sums in parts</source>
        <translation>長い和を分割</translation>
    </message>
    <message>
        <source>Longest side</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>長辺</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>外観と言語</translation>
    </message>
    <message>
        <source>Looking</source>
        <comment>at the model that is to be removed</comment>
        <translation>確認中</translation>
    </message>
    <message>
        <source>Looking at a picture</source>
        <translation>画像を見るとき</translation>
    </message>
    <message>
        <source>Looking at the models</source>
        <translation>モデルを確認中</translation>
    </message>
    <message>
        <source>MIT licence. It stands on the work of many others.</source>
        <translation>MITライセンス。多くの人の仕事の上に成り立っています。</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>how a month is written, in letters of Qt&apos;s QDate: MMMM month, yyyy year</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>MODEL</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>before the time at which a picture was made</comment>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Made from, and made of it</source>
        <comment>the relatives of a picture</comment>
        <translation>元の画像と、ここから作った画像</translation>
    </message>
    <message>
        <source>Made like “{words}”</source>
        <translation>「{words}」にならって作成</translation>
    </message>
    <message>
        <source>Make again</source>
        <translation>もう一度作る</translation>
    </message>
    <message>
        <source>Make it</source>
        <comment>one picture</comment>
        <translation>作る</translation>
    </message>
    <message>
        <source>Make it again with other values of its settings, as a grid</source>
        <translation>設定の値を変えながらもう一度作り、表に並べます</translation>
    </message>
    <message>
        <source>Make it again with other values of its settings, as a grid: choose one in the gallery.</source>
        <translation>設定の値を変えながらもう一度作り、表に並べます。ギャラリーで1枚選んでください。</translation>
    </message>
    <message>
        <source>Make the picture out of the kept composition</source>
        <translation>保存した構図から画像を仕上げます</translation>
    </message>
    <message>
        <source>Make them</source>
        <translation>作る</translation>
    </message>
    <message>
        <source>Make them</source>
        <comment>several pictures</comment>
        <translation>作る</translation>
    </message>
    <message>
        <source>Make {letter} a favourite</source>
        <comment>A, B, C or D</comment>
        <translation>{letter}をお気に入りに追加</translation>
    </message>
    <message>
        <source>Measure</source>
        <comment>on a button: do it</comment>
        <translation>計測</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>もう一度計測</translation>
    </message>
    <message>
        <source>Measuring: {done} of {runs}.</source>
        <translation>計測しています：{done}/{runs}。</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>メモリの上限</translation>
    </message>
    <message>
        <source>Memory ran out before, so it is used more sparingly: slower, but the same pictures.</source>
        <translation>前にメモリが足りなくなったので、控えめに使います。遅くなりますが、画像は同じです。</translation>
    </message>
    <message>
        <source>Memory ran out in the {stage} stage; it went on with less.</source>
        <translation>{stage}の段階でメモリが足りなくなり、使う量を減らして続けました。</translation>
    </message>
    <message>
        <source>Memory use</source>
        <translation>メモリの使い方</translation>
    </message>
    <message>
        <source>Memory, columns</source>
        <translation>メモリの列</translation>
    </message>
    <message>
        <source>Mix the compositions of two pictures</source>
        <translation>2枚の画像の構図を混ぜます</translation>
    </message>
    <message>
        <source>Mix the compositions of two pictures: choose two in the gallery.</source>
        <translation>2枚の画像の構図を混ぜます。ギャラリーで2枚選んでください。</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>Mode</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>モード</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Model</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Model&apos;s fingerprint</source>
        <translation>モデルの指紋</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>More</source>
        <comment>title of further options</comment>
        <translation>その他</translation>
    </message>
    <message>
        <source>More or less weight for the words at the caret</source>
        <translation>カーソル位置の言葉の重みを増減</translation>
    </message>
    <message>
        <source>More steps follow the pictures more closely, and take longer.</source>
        <translation>ステップが多いほど画像に忠実になり、時間がかかります。</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <comment>a job</comment>
        <translation>下へ移動(&amp;D)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <comment>a job</comment>
        <translation>上へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>My order</source>
        <translation>自分の並び順</translation>
    </message>
    <message>
        <source>NVIDIA GPU (cuda)</source>
        <translation>NVIDIA GPU (cuda)</translation>
    </message>
    <message>
        <source>NVIDIA or AMD GPU</source>
        <translation>NVIDIAまたはAMDのGPU</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of the LoRA</comment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Name of the LoRA</source>
        <translation>LoRAの名前</translation>
    </message>
    <message>
        <source>Name pattern</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>名前のひな形</translation>
    </message>
    <message>
        <source>Named</source>
        <comment>export: how the copies are named</comment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Names</source>
        <comment>of the exported files</comment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Names take {fields}; a slash makes folders. Nothing is overwritten.</source>
        <translation>名前には{fields}が使えます。スラッシュでフォルダに分かれます。上書きはしません。</translation>
    </message>
    <message>
        <source>Network calls</source>
        <translation>通信</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>新しいコレクション</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>新しいコレクション…</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>New te&amp;xture</source>
        <translation>新しい質感(&amp;X)</translation>
    </message>
    <message>
        <source>New text&amp;ures…</source>
        <translation>新しい質感を複数(&amp;U)…</translation>
    </message>
    <message>
        <source>New texture</source>
        <translation>新しい質感</translation>
    </message>
    <message>
        <source>New textures</source>
        <translation>新しい質感</translation>
    </message>
    <message>
        <source>New textures…</source>
        <translation>新しい質感…</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>step of the tour</comment>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>次の画像</translation>
    </message>
    <message>
        <source>Next picture (Right arrow)</source>
        <translation>次の画像（右矢印キー）</translation>
    </message>
    <message>
        <source>No NVIDIA card with a working driver was found here. A Mac&apos;s GPU is used without any of this.</source>
        <translation>ドライバが正しく動くNVIDIAのカードが見つかりませんでした。MacのGPUなら、このままで使われます。</translation>
    </message>
    <message>
        <source>No NVIDIA card with a working driver was found in this machine, so the processor draws.</source>
        <translation>このパソコンには、ドライバが正しく動くNVIDIAのカードが見つからなかったので、CPUで描きます。</translation>
    </message>
    <message>
        <source>No command is called like that.</source>
        <translation>その名前のコマンドはありません。</translation>
    </message>
    <message>
        <source>No favourites yet. The star on a picture makes it one.</source>
        <translation>お気に入りはまだありません。画像の星を押すとお気に入りになります。</translation>
    </message>
    <message>
        <source>No job in the Queue has ended early.</source>
        <translation>キューに、途中で終了したジョブはありません。</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>上限なし</translation>
    </message>
    <message>
        <source>No list of words fits {wanted}. Put one into the wildcards folder, or write it otherwise.</source>
        <translation>{wanted}に合う言葉のリストがありません。wildcardsフォルダに置くか、別の書き方にしてください。</translation>
    </message>
    <message>
        <source>No model is installed yet. Put one into the models folder, or name the folder that it is in.</source>
        <translation>モデルがまだ入っていません。モデルのフォルダに1つ入れるか、モデルのあるフォルダを指定してください。</translation>
    </message>
    <message>
        <source>No model is installed, so there is nothing to measure yet.</source>
        <translation>モデルが入っていないので、まだ計測するものがありません。</translation>
    </message>
    <message>
        <source>No model is installed, so there is nothing to teach yet.</source>
        <translation>モデルが入っていないので、まだ教える相手がありません。</translation>
    </message>
    <message>
        <source>No model is installed. Put one into the models folder and start again.</source>
        <translation>モデルが入っていません。モデルのフォルダに1つ入れて、起動し直してください。</translation>
    </message>
    <message>
        <source>No picture fits “{text}”.</source>
        <translation>「{text}」に合う画像はありません。</translation>
    </message>
    <message>
        <source>No picture has “{text}” in its words.</source>
        <translation>言葉に「{text}」を含む画像はありません。</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>評価なし</translation>
    </message>
    <message>
        <source>No setting has to do with that.</source>
        <translation>それに関する設定はありません。</translation>
    </message>
    <message>
        <source>No style</source>
        <translation>スタイルなし</translation>
    </message>
    <message>
        <source>None is installed yet</source>
        <translation>まだ1つも入っていません</translation>
    </message>
    <message>
        <source>None of the indexes that pip asks has the build of torch for this card. Torch&apos;s own install page names one that has it: give its address.</source>
        <translation>pipが調べる配布元には、このカード用のtorchのビルドがありません。torchのインストールページに配布元が載っているので、そのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>None, plain text</source>
        <comment>no weights in the prompt</comment>
        <translation>なし（ただの文）</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>changes in this direction of a sweep</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Nothing goes out to the network unless you download a model. Click for the list.</source>
        <translation>モデルをダウンロードしないかぎり、ネットワークには何も出ていきません。クリックで一覧を表示します。</translation>
    </message>
    <message>
        <source>Nothing here can be weighed further. Put the caret into a word, or select a few.</source>
        <translation>ここの重みはこれ以上変えられません。カーソルを語の中に置くか、いくつかの語を選択してください。</translation>
    </message>
    <message>
        <source>Nothing here yet. Your pictures appear here and stay.</source>
        <translation>まだ何もありません。画像はここに現れて、ずっと残ります。</translation>
    </message>
    <message>
        <source>Nothing is being made now.</source>
        <translation>今は何も作っていません。</translation>
    </message>
    <message>
        <source>Nothing is in “{name}” yet. Drag pictures onto its name, or use “Collections” in their menu.</source>
        <translation>「{name}」にはまだ何もありません。画像をその名前へドラッグするか、画像のメニューの「コレクション」を使ってください。</translation>
    </message>
    <message>
        <source>Nothing is lost: your pictures, the queue and what you typed are on the disk, and the program has begun anew.</source>
        <translation>何も失われていません。画像もキューも入力した言葉もディスクに残っていて、プログラムは新しく起動しました。</translation>
    </message>
    <message>
        <source>Nothing is lost: your pictures, the queue and what you typed are on the disk. You can go on; if something behaves oddly now, a restart puts it right.</source>
        <translation>何も失われていません。画像もキューも入力した言葉もディスクに残っています。このまま続けられます。様子がおかしければ、再起動すると直ります。</translation>
    </message>
    <message>
        <source>Nothing is unfinished: each composition has become a picture.</source>
        <translation>仕上げ待ちはありません。どの構図も画像になっています。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing new: %n pictures were here already.</source>
        <comment>Nothing new: %n picture was here already.</comment>
        <translation>
            <numerusform>新しいものはありません。画像%n枚はすでにありました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits in the Queue.</source>
        <translation>キューに待機中のジョブはありません。</translation>
    </message>
    <message>
        <source>Nothing waits. What you ask for while a picture is being made is queued here.</source>
        <translation>待っているジョブはありません。画像を作っている間に頼んだものが、ここに並びます。</translation>
    </message>
    <message>
        <source>Nothing was asked for with these words yet.</source>
        <translation>この言葉で頼んだものは、まだありません。</translation>
    </message>
    <message>
        <source>Nothing was taken back.</source>
        <translation>取り消したものはありません。</translation>
    </message>
    <message>
        <source>Nothing was written down for this one: it was made elsewhere, or by an older version.</source>
        <translation>この画像の記録はありません。ほかで作られたか、古いバージョンで作られたものです。</translation>
    </message>
    <message>
        <source>Of the second picture</source>
        <extracomment>how much, where two compositions are mixed</extracomment>
        <translation>2枚目の割合</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>guidance</comment>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Off, as recommended</source>
        <comment>guidance</comment>
        <translation>オフ（おすすめ）</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>古い順</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>On</source>
        <comment>before the device that a picture was made on</comment>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>このパソコン</translation>
    </message>
    <message>
        <source>On to the next field</source>
        <translation>次の欄へ</translation>
    </message>
    <message>
        <source>On top of each other, with a slider</source>
        <translation>重ねてスライダーで比べる</translation>
    </message>
    <message>
        <source>One composition</source>
        <comment>of several pictures: they share one composition</comment>
        <translation>構図は共通</translation>
    </message>
    <message>
        <source>One stage at a time</source>
        <translation>1段階ずつ</translation>
    </message>
    <message>
        <source>One texture seed</source>
        <comment>of several pictures: they share one texture seed</comment>
        <translation>質感のシードは共通</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>command: show the picture large</comment>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダを開く</translation>
    </message>
    <message>
        <source>Open it large</source>
        <translation>大きく表示</translation>
    </message>
    <message>
        <source>Open large</source>
        <translation>大きく表示</translation>
    </message>
    <message>
        <source>Open the &amp;pictures folder</source>
        <translation>画像フォルダを開く(&amp;P)</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>フォルダを開く</translation>
    </message>
    <message>
        <source>Open the folder of lists</source>
        <translation>リストのフォルダを開く</translation>
    </message>
    <message>
        <source>Opens the Models page; nothing is downloaded before you say so there</source>
        <translation>モデルのページを開きます。そこで指示するまで、何もダウンロードしません</translation>
    </message>
    <message>
        <source>Order of the pictures</source>
        <translation>画像の並び順</translation>
    </message>
    <message numerus="yes">
        <source>Ours and the stock pipelines of diffusers took turns, %n rounds; times sooner is the median of the rounds&apos; ratios of the GPU&apos;s time.</source>
        <comment>Ours and the stock pipelines of diffusers took turns, %n round; times sooner is the median of the rounds&apos; ratios of the GPU&apos;s time.</comment>
        <translation>
            <numerusform>このプログラムとdiffusers標準のパイプラインを交互に%n回ずつ動かしました。速さの比は、各回のGPU時間の比の中央値です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ours and the stock pipelines of diffusers took turns, %n rounds; times sooner is the median of the rounds&apos; ratios of the processor&apos;s time.</source>
        <comment>Ours and the stock pipelines of diffusers took turns, %n round; times sooner is the median of the rounds&apos; ratios of the processor&apos;s time.</comment>
        <translation>
            <numerusform>このプログラムとdiffusers標準のパイプラインを交互に%n回ずつ動かしました。速さの比は、各回のCPU時間の比の中央値です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Own for each stage</source>
        <comment>random numbers of its own for each stage</comment>
        <translation>段階ごとに独立</translation>
    </message>
    <message>
        <source>PNG, nothing lost</source>
        <translation>PNG（劣化なし）</translation>
    </message>
    <message>
        <source>PROMPT</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>パッケージ</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Paint its composition again with another texture seed: the same picture, other details</source>
        <translation>構図を別の質感のシードで描き直します。同じ画像が違う細部になります</translation>
    </message>
    <message>
        <source>Paint its composition again, many times, with other steps, guidance or size</source>
        <translation>構図を、ステップ数、ガイダンス、サイズを変えて何枚も描き直します</translation>
    </message>
    <message>
        <source>Paint them</source>
        <translation>描く</translation>
    </message>
    <message>
        <source>Painted over the composition, from a number of its own. Another one gives the same picture with other details.</source>
        <translation>質感は、それ自身の数をもとに構図の上に描かれます。別の数にすると、同じ画像が違う細部で描かれます。</translation>
    </message>
    <message>
        <source>Paints the same composition on a smaller or larger canvas. The model learnt its own size only: the farther from it, the odder the detail.</source>
        <translation>同じ構図を、より小さい、または大きいキャンバスに描きます。モデルが学習したのは自分のサイズだけで、離れるほど細部が不自然になります。</translation>
    </message>
    <message>
        <source>Panes that share a place</source>
        <translation>同じ場所にあるパネル</translation>
    </message>
    <message>
        <source>Part</source>
        <comment>of a model</comment>
        <translation>部分</translation>
    </message>
    <message>
        <source>Parts of the model</source>
        <translation>モデルの部分</translation>
    </message>
    <message>
        <source>Parts, columns</source>
        <translation>部分の列</translation>
    </message>
    <message>
        <source>Pattern of file names</source>
        <translation>ファイル名のひな形</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>on a button: do it</comment>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Paused. What has come is kept, also when the program is closed.</source>
        <translation>一時停止しました。取得した分は、プログラムを閉じても残ります。</translation>
    </message>
    <message>
        <source>Paused. What has come whole is kept, also when the program is closed.</source>
        <translation>一時停止しました。丸ごと取得できたものは、プログラムを閉じても残ります。</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Picture viewer</source>
        <translation>画像ビューアー</translation>
    </message>
    <message>
        <source>Picture {letter}</source>
        <translation>画像{letter}</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Pictures</source>
        <comment>label: the folder with the pictures to learn from</comment>
        <translation>画像</translation>
    </message>
    <message>
        <source>Pictures folder</source>
        <translation>画像フォルダ</translation>
    </message>
    <message>
        <source>Pictures from words with Würstchen, on your own machine. Nothing you type or draw leaves it.</source>
        <translation>Würstchenを使って、言葉から画像を作ります。すべてお使いのパソコンの中で行われ、入力した言葉も描いた画像も外には出ません。</translation>
    </message>
    <message>
        <source>Pictures of one of 80 objects, of shapes or of two things, on a plain background or in a landscape. Still learning: single things on plain backgrounds come out best.</source>
        <translation>80種類の物のどれか1つ、図形、または2つの物を、無地の背景や風景の中に描きます。まだ学習の途中で、無地の背景に物が1つのときが一番上手です。</translation>
    </message>
    <message>
        <source>Pixels on the processor</source>
        <translation>ピクセルをCPUで</translation>
    </message>
    <message>
        <source>Plain text has no weights. Choose another way of writing them under More.</source>
        <translation>ただの文には重みがありません。「その他」で別の書き方を選んでください。</translation>
    </message>
    <message>
        <source>Plain text has no weights: what wrote them in the prompt is drawn as words now.</source>
        <translation>ただの文には重みがありません。プロンプトの重みの記号は、今は言葉として描かれます。</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>前の画像</translation>
    </message>
    <message>
        <source>Previous picture (Left arrow)</source>
        <translation>前の画像（左矢印キー）</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>Progress</source>
        <comment>of long work, for assistive tools</comment>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>計測の進み具合</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>学習の進み具合</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Prompt and negative prompt become a style.
{prompt} in them stands for what you type next; without it, they go behind.

Name:</source>
        <translation>プロンプトとネガティブプロンプトをスタイルにします。
その中の{prompt}は、次に入力する言葉に置き換わります。なければ後ろに付きます。

名前：</translation>
    </message>
    <message>
        <source>Put all that made it into the fields</source>
        <translation>作ったときの設定をすべて入力欄に入れます</translation>
    </message>
    <message>
        <source>Put its prompt and what it leaves out into the fields</source>
        <translation>プロンプトと除くものを入力欄に入れます</translation>
    </message>
    <message>
        <source>Put {file} into the system&apos;s trash? Your pictures stay, and say which LoRA they need.</source>
        <translation>{file}をシステムのゴミ箱に移しますか？画像は残り、どのLoRAが必要かも画像に記録されています。</translation>
    </message>
    <message>
        <source>Put {names} into the system&apos;s trash? Your pictures stay, and say which model they need.</source>
        <translation>{names}をシステムのゴミ箱に移しますか？画像は残り、どのモデルが必要かも画像に記録されています。</translation>
    </message>
    <message>
        <source>Python that draws this picture with diffusers is on the clipboard.</source>
        <translation>この画像をdiffusersで描くPythonのコードをクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>画質</translation>
    </message>
    <message>
        <source>Quality</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>画質</translation>
    </message>
    <message>
        <source>Queue</source>
        <comment>name of the pane with the jobs that wait</comment>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Rate it</source>
        <translation>評価を付ける</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Reading what another program fetched</source>
        <translation>ほかのプログラムが取得したものを読み込み中</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <comment>a folder or file</comment>
        <translation>{name}を読み込み中</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>the part for the GPU</comment>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove a LoRA</source>
        <translation>LoRAを削除</translation>
    </message>
    <message>
        <source>Remove a model</source>
        <translation>モデルを削除</translation>
    </message>
    <message>
        <source>Remove a&amp;ll that waits</source>
        <translation>待機中をすべて外す(&amp;L)</translation>
    </message>
    <message>
        <source>Remove the LoRA “{lora}”?</source>
        <translation>LoRA「{lora}」を削除しますか？</translation>
    </message>
    <message>
        <source>Remove what is chosen</source>
        <translation>選んだものを削除</translation>
    </message>
    <message>
        <source>Remove what was fetched for your card?</source>
        <translation>このカード用に取得したものを削除しますか？</translation>
    </message>
    <message>
        <source>Remove {model}?</source>
        <translation>{model}を削除しますか？</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Removing {model}</source>
        <translation>{model}を削除中</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Residency</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>メモリの使い方</translation>
    </message>
    <message>
        <source>Restart</source>
        <comment>the program</comment>
        <translation>再起動</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>今すぐ再起動</translation>
    </message>
    <message>
        <source>Restore</source>
        <comment>a deleted picture</comment>
        <translation>復元</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n pictures</source>
        <comment>Restore %n picture</comment>
        <translation>
            <numerusform>画像%n枚を復元</numerusform>
        </translation>
    </message>
    <message>
        <source>Run &amp;next</source>
        <comment>a job</comment>
        <translation>次に実行(&amp;N)</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>a job in the queue</comment>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Running sweep, {left} of {count} left: {words}</source>
        <translation>総当たりを実行中、残り{left}/{count}：{words}</translation>
    </message>
    <message>
        <source>Running, {saved} of {count} kept</source>
        <translation>実行中、{count}枚中{saved}枚を保存</translation>
    </message>
    <message>
        <source>S&amp;lide show</source>
        <translation>スライドショー(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;weep…</source>
        <translation>総当たり(&amp;W)…</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>コピーを保存</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>この検索を保存</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>{file}に保存しました。</translation>
    </message>
    <message>
        <source>Say what you would like to see</source>
        <translation>見たいものを言葉にする</translation>
    </message>
    <message>
        <source>Say what you would like to see, in a few words.</source>
        <translation>見たいものを、短い言葉で書いてください。</translation>
    </message>
    <message>
        <source>Say when the queue ends</source>
        <translation>キューの終わりを知らせる</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>Schedule</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>Search the earlier prompts</source>
        <translation>以前のプロンプトを検索</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Search your pictures</source>
        <translation>画像を検索</translation>
    </message>
    <message>
        <source>Search: fox, seed:42, rating:&gt;=4, -snow</source>
        <comment>seed: and rating: are typed so; prompts are English</comment>
        <translation>検索：fox, seed:42, rating:&gt;=4, -snow</translation>
    </message>
    <message>
        <source>Seconds are by the clock, for each picture.</source>
        <translation>秒数は1枚あたりの実時間です。</translation>
    </message>
    <message>
        <source>See it come</source>
        <translation>できていく様子</translation>
    </message>
    <message>
        <source>See the models</source>
        <translation>モデルを見る</translation>
    </message>
    <message>
        <source>Seed of Stage B: the fine detail. It follows the composition, unless it is locked.</source>
        <translation>Stage Bのシード、つまり細部です。固定しないかぎり、構図に合わせて変わります。</translation>
    </message>
    <message>
        <source>Seed of Stage C: what is where. A new one each time, unless it is locked.</source>
        <translation>Stage Cのシード、つまり何がどこにあるかです。固定しないかぎり、毎回新しくなります。</translation>
    </message>
    <message numerus="yes">
        <source>Select all %n pictures of this day</source>
        <comment>Select the picture of this day</comment>
        <translation>
            <numerusform>この日の画像%n枚をすべて選択</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select all %n pictures of this month</source>
        <comment>Select the picture of this month</comment>
        <translation>
            <numerusform>この月の画像%n枚をすべて選ぶ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select all %n pictures of this year</source>
        <comment>Select the picture of this year</comment>
        <translation>
            <numerusform>この年の画像%n枚をすべて選ぶ</numerusform>
        </translation>
    </message>
    <message>
        <source>Select two to {most} pictures to compare them: Ctrl+click adds one.</source>
        <translation>比較する画像を2枚から{most}枚まで選んでください。Ctrl+クリックで追加できます。</translation>
    </message>
    <message>
        <source>Separate tags with commas. They are found with tag:name.</source>
        <comment>tag: is typed so in all languages</comment>
        <translation>タグは半角のカンマ（,）で区切ります。tag:nameで見つかります。</translation>
    </message>
    <message>
        <source>Set tags</source>
        <translation>タグを付ける</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>設定(&amp;G)…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Several pictures</source>
        <translation>複数の画像</translation>
    </message>
    <message>
        <source>Shared with</source>
        <comment>other models</comment>
        <translation>共有先</translation>
    </message>
    <message>
        <source>Sheets</source>
        <comment>direction of a sweep: one grid for each value</comment>
        <translation>シート</translation>
    </message>
    <message>
        <source>Shift+arrows</source>
        <comment>keys</comment>
        <translation>Shift+矢印キー</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>フォルダを表示</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>フォルダで表示(&amp;F)</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダで表示</translation>
    </message>
    <message>
        <source>Show it at 100 %</source>
        <translation>100%で表示</translation>
    </message>
    <message>
        <source>Show it large</source>
        <translation>大きく表示します</translation>
    </message>
    <message>
        <source>Show its file in the file manager</source>
        <translation>ファイルマネージャーでファイルを表示します</translation>
    </message>
    <message>
        <source>Show pictures in the making</source>
        <translation>途中の画像を表示</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>ファイルを表示</translation>
    </message>
    <message>
        <source>Show the new pictures</source>
        <translation>新しい画像を表示します</translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation>画像全体を表示</translation>
    </message>
    <message>
        <source>Show the whole pictures</source>
        <translation>画像全体を表示</translation>
    </message>
    <message>
        <source>Show them at 100 %</source>
        <translation>100%で表示</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>横並び</translation>
    </message>
    <message>
        <source>Sides</source>
        <extracomment>of the picture</extracomment>
        <translation>辺の長さ</translation>
    </message>
    <message>
        <source>Sides</source>
        <comment>of the picture</comment>
        <translation>辺の長さ</translation>
    </message>
    <message>
        <source>Sides go in steps of {step}.</source>
        <translation>辺は{step}刻みです。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>of a file</comment>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>画像の大きさ</translation>
    </message>
    <message>
        <source>Size of the pictures in the gallery</source>
        <translation>ギャラリーの画像の大きさ</translation>
    </message>
    <message>
        <source>Sketch {number}</source>
        <translation>下絵{number}</translation>
    </message>
    <message>
        <source>Sketches come once a few pictures of this model are finished: it learns from them how compositions look.</source>
        <translation>このモデルで数枚仕上げると、下絵が出るようになります。構図の見え方をそこから学びます。</translation>
    </message>
    <message>
        <source>Slide show</source>
        <translation>スライドショー</translation>
    </message>
    <message>
        <source>Sliders, or side by side</source>
        <translation>スライダー表示、横並び</translation>
    </message>
    <message>
        <source>Small files that add something to the composition (Stage C): an object, a figure, a manner. They are added in this order.</source>
        <translation>構図（Stage C）に物、人物、描き方などを加える小さなファイルです。この順番で加えられます。</translation>
    </message>
    <message>
        <source>Small pictures of simple things: one of 34 objects, or one or two shapes, on a plain background.</source>
        <translation>単純なものの小さな画像を描きます。34種類の物のどれか1つ、または1つか2つの図形を、無地の背景に。</translation>
    </message>
    <message>
        <source>Smaller pictures</source>
        <translation>画像を小さく</translation>
    </message>
    <message>
        <source>Something in the program itself went wrong while it measured.</source>
        <translation>計測中に、プログラムの内部で問題が起きました。</translation>
    </message>
    <message>
        <source>Something in the program itself went wrong.</source>
        <translation>プログラムの内部で問題が起きました。</translation>
    </message>
    <message>
        <source>Square {ratio}, {size}</source>
        <translation>正方形 {ratio}、{size}</translation>
    </message>
    <message>
        <source>Square {ratio}, {size}, untrained</source>
        <translation>正方形 {ratio}、{size}、学習外</translation>
    </message>
    <message>
        <source>Stack neighbours that were made alike: the same words and settings, other seeds</source>
        <translation>同じように作った隣どうし（言葉と設定が同じで、シードが違うもの）を重ねます</translation>
    </message>
    <message>
        <source>Stack what was made alike</source>
        <translation>同じように作ったものを重ねる</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Stages, columns</source>
        <translation>段階の列</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>今すぐ起動し直す</translation>
    </message>
    <message>
        <source>Step {step} of {steps}, about {time} left.</source>
        <translation>ステップ{step}/{steps}、残り約{time}。</translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>of the training</comment>
        <translation>ステップ数</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Steps of 128, as trained</source>
        <translation>128刻み（学習どおり）</translation>
    </message>
    <message>
        <source>Steps of 64, true to size</source>
        <translation>64刻み（正確なサイズ）</translation>
    </message>
    <message>
        <source>Stock diffusers can&apos;t draw this picture&apos;s composition, and its file doesn&apos;t hold it any more.</source>
        <translation>標準のdiffusersではこの画像の構図を描けず、画像のファイルにも構図はもう入っていません。</translation>
    </message>
    <message>
        <source>Stock diffusers can&apos;t draw this picture: it has no mode that re-uses answers of the step before, as fast does. The command line can draw it.</source>
        <translation>標準のdiffusersではこの画像を描けません。「高速」のように前のステップの答えを使い回すモードがないためです。コマンドラインなら描けます。</translation>
    </message>
    <message>
        <source>Stock diffusers can&apos;t paint this picture: it is true to a size of another shape than its composition&apos;s. The command line can.</source>
        <translation>標準のdiffusersではこの画像を描けません。構図とは形の違うサイズを正確に描いたものだからです。コマンドラインなら描けます。</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>on a button: do it</comment>
        <translation>中止</translation>
    </message>
    <message>
        <source>Stop &amp;after this picture</source>
        <translation>この画像の後で止める(&amp;A)</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>止めて閉じる</translation>
    </message>
    <message>
        <source>Stop now and pause the &amp;rest</source>
        <translation>今すぐ止めて残りを一時停止(&amp;R)</translation>
    </message>
    <message>
        <source>Stop now, after this picture, or after this job</source>
        <translation>今すぐ、この画像の後、またはこのジョブの後で止める</translation>
    </message>
    <message>
        <source>Stop this</source>
        <translation>これを中止</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>a job in the queue</comment>
        <translation>中止</translation>
    </message>
    <message>
        <source>Stopped, {saved} of {count} kept</source>
        <translation>中止、{count}枚中{saved}枚を保存</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <comment>by the user, before it was done</comment>
        <translation>中止しました。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>中止しました。</translation>
    </message>
    <message>
        <source>Stopped. The same folder, words and name go on where it was left.</source>
        <translation>中止しました。同じフォルダ、言葉、名前なら、続きから再開します。</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>止めています…</translation>
    </message>
    <message>
        <source>Stops at once and keeps a finished composition</source>
        <translation>すぐに止め、できあがった構図は残します</translation>
    </message>
    <message>
        <source>Strength of {lora}</source>
        <translation>{lora}の強さ</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>スタイル</translation>
    </message>
    <message>
        <source>Style</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>スタイル</translation>
    </message>
    <message>
        <source>Styles</source>
        <translation>スタイル</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>総当たり</translation>
    </message>
    <message>
        <source>Sweep ended early, {left} of {count} missing: {words}</source>
        <translation>総当たりが途中で終了、未作成{left}/{count}：{words}</translation>
    </message>
    <message>
        <source>Sweep of {prompt}: {directions}</source>
        <translation>{prompt}の総当たり：{directions}</translation>
    </message>
    <message>
        <source>Sweep…</source>
        <translation>総当たり…</translation>
    </message>
    <message>
        <source>Syntax</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>構文</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>TEXTURE</source>
        <translation>質感</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n pictures</source>
        <comment>Tags of %n picture</comment>
        <translation>
            <numerusform>画像%n枚のタグ</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>タグ…</translation>
    </message>
    <message>
        <source>Take a prior from a file</source>
        <translation>ファイルからpriorを取り込む</translation>
    </message>
    <message>
        <source>Take a prior from a file…</source>
        <translation>ファイルからpriorを取り込む…</translation>
    </message>
    <message>
        <source>Take a tour of three minutes</source>
        <translation>3分間ツアーを見る</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>リストから外す</translation>
    </message>
    <message>
        <source>Take out of favourites</source>
        <translation>お気に入りから外す</translation>
    </message>
    <message>
        <source>Take out {lora}</source>
        <translation>{lora}を外す</translation>
    </message>
    <message>
        <source>Take the composition seed of the chosen picture</source>
        <translation>選んだ画像の構図のシードを使う</translation>
    </message>
    <message>
        <source>Take the texture seed of the chosen picture</source>
        <translation>選んだ画像の質感のシードを使う</translation>
    </message>
    <message>
        <source>Take them from there</source>
        <translation>こちらに移す</translation>
    </message>
    <message>
        <source>Take {pane} out of the window, or put it back</source>
        <translation>{pane}をウインドウの外に出す、または戻す</translation>
    </message>
    <message>
        <source>Take {title} off the list? Its files in {names} stay where they are.</source>
        <translation>{title}をリストから外しますか？{names}にあるファイルはそのまま残ります。</translation>
    </message>
    <message>
        <source>Taken in: {models}.</source>
        <translation>取り込みました：{models}。</translation>
    </message>
    <message>
        <source>Tall {ratio}, {size}</source>
        <translation>縦長 {ratio}、{size}</translation>
    </message>
    <message>
        <source>Tall {ratio}, {size}, untrained</source>
        <translation>縦長 {ratio}、{size}、学習外</translation>
    </message>
    <message>
        <source>Tell me more…</source>
        <translation>もっと詳しく…</translation>
    </message>
    <message>
        <source>Terms: {licence}</source>
        <comment>of a package</comment>
        <translation>条件：{licence}</translation>
    </message>
    <message>
        <source>Texture</source>
        <translation>質感</translation>
    </message>
    <message>
        <source>Texture 4</source>
        <translation>質感4</translation>
    </message>
    <message>
        <source>Texture 8, the same composition</source>
        <translation>質感8、構図は同じ</translation>
    </message>
    <message>
        <source>Texture guidance</source>
        <translation>質感のガイダンス</translation>
    </message>
    <message>
        <source>Texture guidance</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>質感のガイダンス</translation>
    </message>
    <message>
        <source>Texture seed</source>
        <translation>質感のシード</translation>
    </message>
    <message>
        <source>Texture steps</source>
        <translation>質感のステップ数</translation>
    </message>
    <message>
        <source>Texture steps</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>質感のステップ数</translation>
    </message>
    <message>
        <source>Texture, picture {number} of {count}.</source>
        <comment>read aloud when this stage begins</comment>
        <translation>質感、{count}枚中{number}枚目。</translation>
    </message>
    <message>
        <source>Texture.</source>
        <comment>read aloud when this stage begins</comment>
        <translation>質感。</translation>
    </message>
    <message>
        <source>Texture: the fine detail</source>
        <translation>質感：細部の描き込み</translation>
    </message>
    <message>
        <source>That job had begun already, so it stays as it was. What you changed waits as a job of its own.</source>
        <translation>そのジョブはもう始まっていたので、元のままです。変更した内容は、別のジョブとして待機しています。</translation>
    </message>
    <message>
        <source>The GPU ran out of memory in the {stage} stage. It goes on from there: {where}.</source>
        <translation>{stage}の段階でGPUのメモリが足りなくなりました。そこから続けます：{where}。</translation>
    </message>
    <message>
        <source>The GPU ran out of memory in the {stage} stage. What was finished is kept; a smaller picture, or one stage at a time, needs less.</source>
        <translation>{stage}の段階でGPUのメモリが足りなくなりました。仕上がった分は残っています。画像を小さくするか、1段階ずつにすると、少ないメモリで済みます。</translation>
    </message>
    <message>
        <source>The GPU stopped answering. Close the program and open it again; if that doesn&apos;t help, restart the machine. What was finished is kept.</source>
        <translation>GPUが応答しなくなりました。プログラムを閉じて開き直してください。それでも直らないときは、コンピューターを再起動してください。仕上がった分は残っています。</translation>
    </message>
    <message>
        <source>The GPU&apos;s memory is too small for this model, so the processor draws.</source>
        <translation>GPUのメモリがこのモデルには足りないので、CPUで描きます。</translation>
    </message>
    <message>
        <source>The LoRA “{lora}” is in the trash. Put back from there, it is offered again.</source>
        <translation>LoRA「{lora}」はゴミ箱にあります。そこから戻せば、また使えます。</translation>
    </message>
    <message>
        <source>The LoRA “{name}” is learnt, and added to the next picture.</source>
        <translation>LoRA「{name}」の学習が終わり、次の画像に加わります。</translation>
    </message>
    <message>
        <source>The address that torch&apos;s install page names for your card.</source>
        <translation>torchのインストールページで、お使いのカード用に案内されているアドレスです。</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>削除済みは空です。</translation>
    </message>
    <message>
        <source>The bin is empty. Deleted pictures stay here for 30 days.</source>
        <translation>削除済みは空です。削除した画像は30日間ここに残ります。</translation>
    </message>
    <message>
        <source>The chosen picture, or the one in the making</source>
        <translation>選んだ画像、または作っている途中の画像</translation>
    </message>
    <message>
        <source>The collections that it is in</source>
        <translation>この画像の入っているコレクション</translation>
    </message>
    <message>
        <source>The command that makes this picture is on the clipboard.</source>
        <translation>この画像を作るコマンドをクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>The composition seed</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>構図のシード</translation>
    </message>
    <message>
        <source>The composition that this begins from isn&apos;t there (any more). If its picture was moved, put it back, or rebuild the history.</source>
        <translation>元になる構図が（もう）ありません。画像を移動したのなら元に戻すか、履歴を作り直してください。</translation>
    </message>
    <message>
        <source>The copy is called {name}.</source>
        <translation>コピーの名前は{name}です。</translation>
    </message>
    <message>
        <source>The disk is full: {path} couldn&apos;t be written. Make some room and try again; nothing kept was lost.</source>
        <translation>ディスクがいっぱいで、{path}を書き込めませんでした。空きを作ってもう一度試してください。保存済みのものは何も失われていません。</translation>
    </message>
    <message>
        <source>The download ended without saying why. What has come is kept; go on, and it takes up from there.</source>
        <translation>ダウンロードが理由を告げずに終わりました。取得した分は残っていて、続ければそこから再開します。</translation>
    </message>
    <message>
        <source>The driver of the NVIDIA card is too old: it is {said}, and it takes 560. Update it first?</source>
        <translation>NVIDIAのカードのドライバ{said}は古すぎます。560が必要です。先に更新しますか？</translation>
    </message>
    <message>
        <source>The file of the LoRA “{name}” isn&apos;t the one that was used then, so the picture would be another. Add the old file again, or choose the LoRA anew.</source>
        <translation>LoRA「{name}」のファイルが当時のものと違うので、画像も違うものになります。古いファイルをもう一度追加するか、LoRAを選び直してください。</translation>
    </message>
    <message>
        <source>The file of this picture is damaged and can&apos;t be read; its recipe is still here.</source>
        <translation>この画像のファイルが壊れていて読み取れません。作り方はここに残っています。</translation>
    </message>
    <message>
        <source>The file of this picture isn&apos;t where it was. Move it back and it is found again.</source>
        <translation>この画像のファイルが元の場所にありません。元に戻せば、また見つかります。</translation>
    </message>
    <message>
        <source>The file of this picture isn&apos;t where it was. Move it back and it is found again; its recipe is still here.</source>
        <translation>この画像のファイルが元の場所にありません。元に戻せば、また見つかります。作り方はここに残っています。</translation>
    </message>
    <message>
        <source>The file of this picture isn&apos;t where it was. Move it back, or delete the entry.</source>
        <translation>この画像のファイルが元の場所にありません。元の場所に戻すか、項目を削除してください。</translation>
    </message>
    <message>
        <source>The file that this is kept in was damaged, so a new one was begun. The old one is kept as {file}.</source>
        <translation>これを保存しているファイルが壊れていたため、新しいファイルを作りました。古いものは {file} に残してあります。</translation>
    </message>
    <message>
        <source>The files of the model “{wanted}” aren&apos;t those of then, so the picture would be another. Put the old files back, or draw it anew with those of now.</source>
        <translation>モデル「{wanted}」のファイルが当時のものと違うので、画像も違うものになります。古いファイルを元に戻すか、今のファイルで描き直してください。</translation>
    </message>
    <message>
        <source>The files of {model} have changed since then. The picture will come out differently.</source>
        <translation>その後、{model}のファイルが変わっています。画像は違うものになります。</translation>
    </message>
    <message>
        <source>The first of the words is the one that others are put in place of, so it can&apos;t be empty.</source>
        <translation>最初の言葉がほかの言葉に置き換わるので、空にはできません。</translation>
    </message>
    <message>
        <source>The first one installed</source>
        <translation>最初に見つかったもの</translation>
    </message>
    <message>
        <source>The first one, the last one</source>
        <translation>最初、最後</translation>
    </message>
    <message>
        <source>The folder with the pictures</source>
        <translation>画像の入ったフォルダ</translation>
    </message>
    <message>
        <source>The index of your pictures was damaged and has been made anew from them. The old one is kept as {file}.</source>
        <translation>画像の索引が壊れていたので、画像から作り直しました。古い索引は{file}として残してあります。</translation>
    </message>
    <message>
        <source>The job stays as it was</source>
        <translation>ジョブは元のままになります</translation>
    </message>
    <message>
        <source>The job stops when this picture is kept.</source>
        <translation>この画像を保存したら、ジョブが止まります。</translation>
    </message>
    <message>
        <source>The last time, the program was ended by a fault in one of its libraries.</source>
        <translation>前回は、使っているライブラリの不具合でプログラムが終了しました。</translation>
    </message>
    <message>
        <source>The machine ran out of memory in the {stage} stage. It goes on from there: {where}.</source>
        <translation>{stage}の段階でパソコンのメモリが足りなくなりました。そこから続けます：{where}。</translation>
    </message>
    <message>
        <source>The machine ran out of memory in the {stage} stage. What was finished is kept; a smaller picture, or one stage at a time, needs less.</source>
        <translation>{stage}の段階でパソコンのメモリが足りなくなりました。仕上がった分は残っています。画像を小さくするか、1段階ずつにすると、少ないメモリで済みます。</translation>
    </message>
    <message numerus="yes">
        <source>The median of %n rounds.</source>
        <comment>The median of %n round.</comment>
        <translation>
            <numerusform>%n回の中央値です。</numerusform>
        </translation>
    </message>
    <message>
        <source>The model in {folder} isn&apos;t complete: {file} is missing. Copy it there, or choose another model.</source>
        <translation>{folder}のモデルが揃っていません。{file}がありません。そこへコピーするか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>The model learnt pictures whose sides are multiples of 128. True to size, the texture is painted on just as many cells as the picture has, so that sides can be multiples of 64; nothing was trained like that.</source>
        <translation>このモデルは、辺が128の倍数の画像で学習しました。「正確なサイズ」では、質感を画像とちょうど同じ数のマスに描くので、辺を64の倍数にできます。ただし、そのような画像では学習していません。</translation>
    </message>
    <message>
        <source>The model learnt prompts of one length. Cut: what goes beyond is left out, and shown in grey. In parts: the composition reads all of it, which it was never trained on. Plain text is always cut.</source>
        <translation>このモデルは、決まった長さのプロンプトで学習しました。「上限で切る」では、あふれた部分は使われず、灰色になります。「分割して読む」では、構図は全文を読みますが、そのような学習はしていません。ただの文は必ず切られます。</translation>
    </message>
    <message>
        <source>The model {model} isn&apos;t installed here, so its folder can&apos;t be named.</source>
        <translation>モデル{model}はここに入っていないので、そのフォルダを示せません。</translation>
    </message>
    <message>
        <source>The model&apos;s file {file} doesn&apos;t fit: expected {expected}, found {found}. It seems to belong to another model.</source>
        <translation>モデルのファイル{file}が合いません。必要なのは{expected}ですが、{found}でした。別のモデルのもののようです。</translation>
    </message>
    <message>
        <source>The model&apos;s file {file} is damaged: {reason}. Fetch it again, or choose another model.</source>
        <translation>モデルのファイル{file}が壊れています：{reason}。もう一度取得するか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>The networks couldn&apos;t be compiled on this machine, so this is drawn as in the mode exact.</source>
        <translation>このパソコンではコンパイルできなかったので、「正確」モードで描きます。</translation>
    </message>
    <message>
        <source>The notification is heard as well as seen.</source>
        <translation>通知を、表示するだけでなく音でも知らせます。</translation>
    </message>
    <message>
        <source>The number of directions of a sweep</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>総当たりの方向の数</translation>
    </message>
    <message>
        <source>The number of pictures in a sweep</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>総当たりの画像の枚数</translation>
    </message>
    <message>
        <source>The number of pictures to start from</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>元にする画像の枚数</translation>
    </message>
    <message>
        <source>The one before, the next one</source>
        <translation>前、次</translation>
    </message>
    <message>
        <source>The other files were left alone.</source>
        <translation>ほかのファイルには手を付けていません。</translation>
    </message>
    <message>
        <source>The other seed of the composition.</source>
        <translation>構図のもう1つのシードです。</translation>
    </message>
    <message>
        <source>The part for the GPU (torch {version}) belongs to another version of Wurst Desktop, so the processor draws. Add the one for this version?</source>
        <translation>GPU用の部品（torch {version}）は別のバージョンのWurst Desktopのものなので、CPUで描きます。このバージョン用のものを追加しますか？</translation>
    </message>
    <message>
        <source>The part for the GPU can&apos;t be loaded any more ({said}). It is left out from the next start on, and the processor draws: start the program again.</source>
        <translation>GPU用の部品をもう読み込めません（{said}）。次の起動からは外され、CPUで描きます。プログラムを起動し直してください。</translation>
    </message>
    <message>
        <source>The part for the GPU couldn&apos;t be loaded, so it is left out, and the processor draws. Add it again?</source>
        <translation>GPU用の部品を読み込めなかったので、外してCPUで描きます。もう一度追加しますか？</translation>
    </message>
    <message>
        <source>The part for the GPU is here (torch {version}, {size}).</source>
        <translation>GPU用の部品は入っています（torch {version}、{size}）。</translation>
    </message>
    <message>
        <source>The part for the GPU isn&apos;t here yet: pictures are drawn by the processor.</source>
        <translation>GPU用の部品がまだないので、画像はCPUで描かれます。</translation>
    </message>
    <message>
        <source>The picture is made again.</source>
        <translation>この画像をもう一度作っています。</translation>
    </message>
    <message>
        <source>The processor draws then. To draw on the GPU again, it has to be fetched once more: about 3 GB.</source>
        <translation>その後はCPUで描きます。もう一度GPUで描くには、約3 GBを取得し直す必要があります。</translation>
    </message>
    <message>
        <source>The program ended without being closed the last time. Your words, your pictures and the queue are all here.</source>
        <translation>前回、プログラムは閉じられないまま終わりました。言葉も画像もキューも、すべてここにあります。</translation>
    </message>
    <message>
        <source>The program may not write to {path} ({reason}). Choose another folder?</source>
        <translation>{path}に書き込む許可がありません（{reason}）。別のフォルダを選びますか？</translation>
    </message>
    <message>
        <source>The prompt</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>The public texture and pixels, with a composition from elsewhere.</source>
        <translation>質感とピクセルは公開モデルのもの、構図はほかから来たものです。</translation>
    </message>
    <message>
        <source>The queue can&apos;t be shown yet. {reason} It comes by itself when there is room.</source>
        <translation>キューはまだ表示できません。{reason}空きができれば、自動で表示されます。</translation>
    </message>
    <message>
        <source>The queue ended</source>
        <translation>キューが終わりました</translation>
    </message>
    <message>
        <source>The queue ended, with mishaps</source>
        <translation>キューが終わりました（問題あり）</translation>
    </message>
    <message>
        <source>The queue is paused</source>
        <translation>キューは一時停止中</translation>
    </message>
    <message numerus="yes">
        <source>The queue is paused, since %n jobs in a row ended the same way. {note}</source>
        <comment>The queue is paused, since %n job in a row ended the same way. {note}</comment>
        <translation>
            <numerusform>%n件のジョブが続けて同じ終わり方をしたので、キューを一時停止しました。{note}</numerusform>
        </translation>
    </message>
    <message>
        <source>The queue is paused. {reason}</source>
        <translation>キューを一時停止しました。{reason}</translation>
    </message>
    <message>
        <source>The queue is paused. {reason} It goes on by itself when there is room.</source>
        <translation>キューを一時停止しました。{reason}空きができれば、自動で再開します。</translation>
    </message>
    <message numerus="yes">
        <source>The queue is paused: %n jobs wait</source>
        <comment>The queue is paused: %n job waits</comment>
        <translation>
            <numerusform>キューは一時停止中：ジョブ%n件が待機</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The queue is paused: %n jobs wait ({time})</source>
        <comment>The queue is paused: %n job waits ({time})</comment>
        <translation>
            <numerusform>キューは一時停止中：ジョブ%n件が待機（{time}）</numerusform>
        </translation>
    </message>
    <message>
        <source>The queue is paused: what runs is finished, and nothing else is begun.</source>
        <translation>キューは一時停止中です。実行中のものは仕上げますが、新しくは始めません。</translation>
    </message>
    <message>
        <source>The queue stands still</source>
        <translation>キューが止まっています</translation>
    </message>
    <message>
        <source>The report is for those who mend the program. It leaves out your folders and your name, and isn&apos;t sent anywhere.</source>
        <translation>このレポートは、プログラムを直す人のためのものです。フォルダ名やお名前は含まれず、どこにも送られません。</translation>
    </message>
    <message>
        <source>The report leaves out your words, your folders and your name.</source>
        <translation>レポートには、言葉もフォルダ名もお名前も含まれません。</translation>
    </message>
    <message>
        <source>The roof is the rate of plain matrix products: {rate} GFLOP a second.</source>
        <translation>上限は、単純な行列積の速さ（毎秒{rate} GFLOP）です。</translation>
    </message>
    <message>
        <source>The same in smaller steps</source>
        <translation>同じことを、より細かく</translation>
    </message>
    <message>
        <source>The same request, made with the same: the pictures are equal.</source>
        <translation>同じ設定を同じ環境で作ったので、画像は同じです。</translation>
    </message>
    <message>
        <source>The same request. What may make them differ is what they were made with:</source>
        <translation>設定は同じです。違いが出るとすれば、作った環境です：</translation>
    </message>
    <message>
        <source>The same words and seeds as just before draw the same again. For something else, throw the dice of the composition or the texture.</source>
        <translation>直前と同じ言葉と同じシードなので、同じ結果になります。別のものにするには、構図か質感のサイコロを振ってください。</translation>
    </message>
    <message>
        <source>The search “{name}” is forgotten.</source>
        <translation>検索「{name}」を削除しました。</translation>
    </message>
    <message>
        <source>The search “{name}” was there already; it looks for something else now.</source>
        <translation>検索「{name}」はすでにありました。これからは別のものを探します。</translation>
    </message>
    <message>
        <source>The seed of the fine detail (the decoder, Stage B)</source>
        <translation>細部のシード（デコーダー、Stage B）</translation>
    </message>
    <message>
        <source>The seed of what is where (the prior, Stage C)</source>
        <translation>何がどこにあるかのシード（prior、Stage C）</translation>
    </message>
    <message>
        <source>The settings couldn&apos;t be read ({reason}), so the usual ones are in use. The old file is kept as {backup}.</source>
        <translation>設定を読み取れなかったので（{reason}）、標準の設定を使っています。古いファイルは{backup}として残してあります。</translation>
    </message>
    <message>
        <source>The shape of the picture, and beneath it how many are made at one press of Generate.</source>
        <translation>画像の形です。その下は、「生成」を1回押すと何枚作るかです。</translation>
    </message>
    <message>
        <source>The share of the second picture</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>2枚目の画像の割合</translation>
    </message>
    <message>
        <source>The strength</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>強さ</translation>
    </message>
    <message>
        <source>The strength of a LoRA</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>LoRAの強さ</translation>
    </message>
    <message>
        <source>The style “{name}” is removed.</source>
        <translation>スタイル「{name}」を削除しました。</translation>
    </message>
    <message>
        <source>The style “{name}” was there already; it says something else now.</source>
        <translation>スタイル「{name}」はすでにありました。内容が新しくなりました。</translation>
    </message>
    <message>
        <source>The system&apos;s trash doesn&apos;t take {path} ({reason}). It is left as it was.</source>
        <translation>システムのゴミ箱が{path}を受け付けません（{reason}）。元のまま残してあります。</translation>
    </message>
    <message>
        <source>The text under &quot;without&quot;</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>「除くもの」の文</translation>
    </message>
    <message>
        <source>The texture seed</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>質感のシード</translation>
    </message>
    <message>
        <source>The training couldn&apos;t be started: another program can&apos;t be run from here.</source>
        <translation>学習を始められませんでした。ここからは別のプログラムを実行できません。</translation>
    </message>
    <message>
        <source>The variation</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>バリエーション</translation>
    </message>
    <message>
        <source>The variation seed</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>バリエーションのシード</translation>
    </message>
    <message>
        <source>The weights are written anew in this way. Undo takes it back.</source>
        <translation>重みがこの書き方に直されます。「元に戻す」で元に戻せます。</translation>
    </message>
    <message>
        <source>The whole picture, 100 %</source>
        <translation>全体を表示、100%</translation>
    </message>
    <message>
        <source>The window is yours</source>
        <translation>ウインドウは思いのままに</translation>
    </message>
    <message>
        <source>The wurst-desktop command that makes this very picture</source>
        <translation>まったく同じ画像を作るwurst-desktopのコマンド</translation>
    </message>
    <message>
        <source>The {stage} stage came to numbers that can&apos;t be shown. Another seed or a lower guidance helps as a rule; if it doesn&apos;t, check the model&apos;s files.</source>
        <translation>{stage}の段階で、表示できない数になりました。たいていは、別のシードにするかガイダンスを下げると直ります。直らなければ、モデルのファイルを確認してください。</translation>
    </message>
    <message>
        <source>There is a model in {folder} already. Remove that one first, or leave the new one where it is.</source>
        <translation>{folder}にはすでにモデルがあります。先にそれを削除するか、新しいモデルを今の場所に置いたままにしてください。</translation>
    </message>
    <message>
        <source>There is no LoRA “{name}” here. Installed: {installed}. Add its file under More, or with `loras import`.</source>
        <translation>LoRA「{name}」がここにありません。あるもの：{installed}。「その他」か`loras import`でファイルを追加してください。</translation>
    </message>
    <message>
        <source>There is no LoRA “{name}” here. None is installed yet. Add its file under More, or with `loras import`.</source>
        <translation>LoRA「{name}」がここにありません。まだ1つも入っていません。「その他」か`loras import`でファイルを追加してください。</translation>
    </message>
    <message>
        <source>There is no Würstchen model in {path}. It would hold a folder named decoder, or prior.</source>
        <translation>{path}にWürstchenのモデルはありません。モデルなら、decoderかpriorという名前のフォルダが入っています。</translation>
    </message>
    <message>
        <source>There is no entry {entry} in the history (any more). Rebuilding the history finds lost pictures.</source>
        <translation>履歴に{entry}という項目は（もう）ありません。履歴を作り直すと、見失った画像が見つかります。</translation>
    </message>
    <message>
        <source>There is no list of words called “{list}”. Lists are text files in the folder “wildcards” of the settings.</source>
        <translation>「{list}」という言葉のリストはありません。リストは、設定の「wildcards」フォルダに置くテキストファイルです。</translation>
    </message>
    <message>
        <source>There is no list of words for {wanted}. Make {name}.txt in the wildcards folder, or write it otherwise.</source>
        <translation>{wanted}に使う言葉のリストがありません。wildcardsフォルダに{name}.txtを作るか、別の書き方にしてください。</translation>
    </message>
    <message>
        <source>There is no model &quot;{wanted}&quot; here. Installed: {installed}. One of these, or a folder?</source>
        <translation>モデル「{wanted}」がここにありません。あるもの：{installed}。このどれかにするか、フォルダを指定しますか？</translation>
    </message>
    <message>
        <source>There is nothing at {path}. Is its drive connected?</source>
        <translation>{path}には何もありません。ドライブはつながっていますか？</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>取り消すものはありません。</translation>
    </message>
    <message>
        <source>There is room again, so the queue goes on.</source>
        <translation>空きができたので、キューを再開しました。</translation>
    </message>
    <message>
        <source>There is {size} of room.</source>
        <translation>空きは{size}です。</translation>
    </message>
    <message>
        <source>These compositions don&apos;t fit together: their model differs, {one} and {other}. Choose another?</source>
        <translation>この2つの構図は合いません。モデルが{one}と{other}で違います。別のものを選びますか？</translation>
    </message>
    <message>
        <source>These compositions don&apos;t fit together: their size differs, {one} and {other}. Choose another?</source>
        <translation>この2つの構図は合いません。サイズが{one}と{other}で違います。別のものを選びますか？</translation>
    </message>
    <message>
        <source>These pictures are still being read. Try again in a moment.</source>
        <translation>画像をまだ読み込んでいます。少し待ってから、もう一度試してください。</translation>
    </message>
    <message>
        <source>These pictures aren&apos;t of one size, so each keeps its own.</source>
        <translation>サイズが揃っていないので、それぞれのサイズのまま描きます。</translation>
    </message>
    <message>
        <source>These pictures don&apos;t tell what made them.</source>
        <translation>これらの画像には、どう作られたかの記録がありません。</translation>
    </message>
    <message>
        <source>These tags are on all of them; tags that only some have stay as they are.</source>
        <translation>すべての画像に付いているタグです。一部だけに付いているタグはそのまま残ります。</translation>
    </message>
    <message>
        <source>These weights can&apos;t be written in this way. They stay as they are; the colours show what counts now.</source>
        <translation>この重みはこの書き方では書けません。そのまま残ります。今何が効いているかは色でわかります。</translation>
    </message>
    <message>
        <source>They show</source>
        <comment>label: what the pictures to learn from show</comment>
        <translation>写るもの</translation>
    </message>
    <message>
        <source>This Python has no pip to fetch it with. On a terminal: python -m ensurepip</source>
        <translation>このPythonには取得に使うpipがありません。端末で：python -m ensurepip</translation>
    </message>
    <message>
        <source>This can&apos;t be done now.</source>
        <translation>今はできません。</translation>
    </message>
    <message>
        <source>This installation uses GPUs by itself; nothing has to be added.</source>
        <translation>このインストールはそのままでGPUを使えます。追加するものはありません。</translation>
    </message>
    <message>
        <source>This is the bin already. “Restore” in the menu brings pictures back, “Empty the bin” lets them go.</source>
        <translation>ここはもう削除済みの中です。メニューの「復元」で画像が戻り、「削除済みを空にする」で手放します。</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>このパソコン</translation>
    </message>
    <message>
        <source>This machine has no GPU that can be used, so the processor draws: slower, but the same pictures.</source>
        <translation>このパソコンには使えるGPUがないので、CPUで描きます。遅くなりますが、画像は同じです。</translation>
    </message>
    <message>
        <source>This machine has no {device}. It has: {present}. &quot;auto&quot; takes the best of it.</source>
        <translation>このパソコンに{device}はありません。あるもの：{present}。&quot;auto&quot;ならその中で一番よいものを選びます。</translation>
    </message>
    <message>
        <source>This package brings no text of its own; its name says the terms.</source>
        <translation>このパッケージに文書は付いていません。条件はその名前のとおりです。</translation>
    </message>
    <message>
        <source>This picture is being made. What made it is told here as soon as it is kept.</source>
        <translation>この画像は作っている途中です。保存されると、どう作られたかがここに出ます。</translation>
    </message>
    <message>
        <source>This picture was made elsewhere; what made it isn&apos;t known.</source>
        <translation>この画像はほかで作られました。どう作られたかはわかりません。</translation>
    </message>
    <message>
        <source>This picture was made with {program}.</source>
        <translation>この画像は{program}で作られました。</translation>
    </message>
    <message>
        <source>This picture was made with {wanted}, which isn&apos;t installed. {chosen} draws another one.</source>
        <translation>この画像は{wanted}で作られましたが、入っていません。{chosen}で描くと違う画像になります。</translation>
    </message>
    <message>
        <source>This run of the program has made no call to the network. It makes none by itself: only a download that you begin in the Models page goes out, and each of its calls is listed here.</source>
        <translation>今回の起動では、一度も通信していません。勝手に通信することはありません。モデルのページでダウンロードを始めたときだけ外に出て、その通信はすべてここに並びます。</translation>
    </message>
    <message>
        <source>Throw a new composition seed</source>
        <translation>構図のシードを振り直す</translation>
    </message>
    <message>
        <source>Throw a new texture seed</source>
        <translation>質感のシードを振り直す</translation>
    </message>
    <message>
        <source>To download</source>
        <translation>ダウンロード可能</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Tokens of the prompt</source>
        <translation>プロンプトのトークン数</translation>
    </message>
    <message>
        <source>Tokens of what it shall be without</source>
        <translation>除くもののトークン数</translation>
    </message>
    <message>
        <source>Torch</source>
        <translation>Torch</translation>
    </message>
    <message>
        <source>Trained further on pictures that people find beautiful: polished, but with a taste of its own.</source>
        <translation>人が美しいと感じる画像でさらに学習しました。洗練されていますが、好みにくせがあります。</translation>
    </message>
    <message>
        <source>Trying it out…</source>
        <translation>試しています…</translation>
    </message>
    <message>
        <source>Two steps of each stage were run, the others count as the second.</source>
        <translation>各段階で2ステップだけ動かし、残りは2つ目と同じとみなしました。</translation>
    </message>
    <message>
        <source>Type a prompt, and each of its phrases gets a slider here.</source>
        <translation>プロンプトを入力すると、語句ごとのスライダーがここに出ます。</translation>
    </message>
    <message>
        <source>Type the values, with commas between them.</source>
        <translation>値を半角のカンマ（,）で区切って入力してください。</translation>
    </message>
    <message>
        <source>Type what you would like to see, then press Generate.</source>
        <translation>見たいものを入力して、「生成」を押してください。</translation>
    </message>
    <message>
        <source>Typed prompt</source>
        <translation>入力したプロンプト</translation>
    </message>
    <message>
        <source>Typed under “without”</source>
        <translation>「除くもの」への入力</translation>
    </message>
    <message>
        <source>U&amp;se it</source>
        <translation>使う(&amp;S)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message numerus="yes">
        <source>Undo won&apos;t bring them back after that; the system&apos;s trash will, until it is emptied.</source>
        <comment>Undo won&apos;t bring it back after that; the system&apos;s trash will, until it is emptied.</comment>
        <translation>
            <numerusform>その後は「元に戻す」では戻せません。システムのゴミ箱からは、空にするまで戻せます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>仕上げ待ち</translation>
    </message>
    <message>
        <source>Up to {most} pictures can be dragged at once; Ctrl+C copies any number.</source>
        <translation>一度にドラッグできるのは{most}枚までです。Ctrl+Cなら何枚でもコピーできます。</translation>
    </message>
    <message>
        <source>Use a folder where it lies…</source>
        <translation>今あるフォルダをそのまま使う…</translation>
    </message>
    <message>
        <source>Use a model where it lies</source>
        <translation>モデルを今ある場所で使う</translation>
    </message>
    <message>
        <source>Use everything</source>
        <translation>すべて使う</translation>
    </message>
    <message>
        <source>Use prompt</source>
        <translation>プロンプトを使う</translation>
    </message>
    <message>
        <source>Use seed</source>
        <translation>シードを使う</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>このキーを使う</translation>
    </message>
    <message>
        <source>Use this size</source>
        <translation>このサイズを使う</translation>
    </message>
    <message>
        <source>Use what another program fetched</source>
        <translation>ほかのプログラムが取得したものを使う</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>標準のキー</translation>
    </message>
    <message>
        <source>Usually off.</source>
        <translation>標準はオフです。</translation>
    </message>
    <message>
        <source>Usually on.</source>
        <translation>標準はオンです。</translation>
    </message>
    <message>
        <source>Usually there is no limit.</source>
        <translation>標準では上限はありません。</translation>
    </message>
    <message>
        <source>Usually: {name}.</source>
        <translation>標準：{name}。</translation>
    </message>
    <message>
        <source>Usually: {pattern}</source>
        <translation>標準：{pattern}</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>バリエーション</translation>
    </message>
    <message>
        <source>Variation seed</source>
        <translation>バリエーションのシード</translation>
    </message>
    <message>
        <source>Vary the composition</source>
        <translation>構図をアレンジ</translation>
    </message>
    <message>
        <source>Vary…</source>
        <translation>アレンジ…</translation>
    </message>
    <message>
        <source>WITHOUT</source>
        <comment>what shall not be in the picture</comment>
        <translation>除くもの</translation>
    </message>
    <message>
        <source>Waiting for the next start: {settings}.</source>
        <comment>names of settings that were changed</comment>
        <translation>次の起動で有効になるもの：{settings}。</translation>
    </message>
    <message>
        <source>Waits</source>
        <comment>a job in the queue</comment>
        <translation>待機中</translation>
    </message>
    <message numerus="yes">
        <source>Waits, %n compositions</source>
        <comment>Waits, %n composition</comment>
        <translation>
            <numerusform>待機中、構図%n点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waits, %n pictures</source>
        <comment>Waits, %n picture</comment>
        <translation>
            <numerusform>待機中、画像%n枚</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits, sweep, {left} of {count}: {words}</source>
        <translation>待機中、総当たり、残り{left}/{count}：{words}</translation>
    </message>
    <message>
        <source>Waits, {saved} of {count} kept</source>
        <translation>待機中、{count}枚中{saved}枚を保存</translation>
    </message>
    <message>
        <source>Ways to stop</source>
        <translation>止め方を選ぶ</translation>
    </message>
    <message>
        <source>Weight of {words}</source>
        <translation>「{words}」の重み</translation>
    </message>
    <message>
        <source>Weights</source>
        <comment>of words in the prompt</comment>
        <translation>重み</translation>
    </message>
    <message>
        <source>Weights as sliders</source>
        <translation>重みのスライダー</translation>
    </message>
    <message>
        <source>Weights of a prior</source>
        <translation>priorの重み</translation>
    </message>
    <message>
        <source>Weights of the phrases</source>
        <translation>語句の重み</translation>
    </message>
    <message>
        <source>Weights written as</source>
        <translation>重みの書き方</translation>
    </message>
    <message>
        <source>What Save a copy and Export offer first. The pictures themselves stay PNG: nothing is lost.</source>
        <translation>「コピーを保存」と「書き出す」で最初に選ばれる形式です。元の画像はPNGのままなので、何も失われません。</translation>
    </message>
    <message>
        <source>What came (torch {said}) only uses the processor, so all stays as it was. Torch&apos;s own install page names an index that has builds for GPUs: give its address.</source>
        <translation>取得したもの（torch {said}）はCPUしか使わないので、すべて元のままです。torchのインストールページに、GPU用のビルドがある配布元が載っています。そのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>What came is torch {said}, which this program wasn&apos;t made for, so all stays as it was.</source>
        <translation>取得したのはtorch {said}で、このプログラムの対象ではないので、すべて元のままです。</translation>
    </message>
    <message>
        <source>What comes out when the same request is made on this machine</source>
        <translation>同じ設定をこのパソコンで作ると、どうなるか</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>違うところ</translation>
    </message>
    <message>
        <source>What differs in their requests:</source>
        <translation>設定の違い：</translation>
    </message>
    <message>
        <source>What draws now is a small model that comes with the program and knows a small world. The public Würstchen model draws anything. It is free (MIT licence) and takes {size} on the disk.</source>
        <translation>今描いているのは、このプログラムに付いてくる小さなモデルで、知っている世界も小さなものです。公開されているWürstchenモデルなら何でも描けます。無料（MITライセンス）で、ディスクを{size}使います。</translation>
    </message>
    <message>
        <source>What is a composition seed?</source>
        <translation>構図のシードとは？</translation>
    </message>
    <message>
        <source>What is a texture seed?</source>
        <translation>質感のシードとは？</translation>
    </message>
    <message>
        <source>What is being learnt goes on</source>
        <translation>学習は続きます</translation>
    </message>
    <message>
        <source>What is fetched is torch, the library that computes the pictures, in a build for your card: about 3 GB over the network, and 5 GB on the disk once it is unpacked. It has a folder of its own beside your models, and goes without a trace when you remove it.</source>
        <translation>取得するのは、画像を計算するライブラリtorchの、お使いのカード向けのビルドです。通信量は約3 GB、展開するとディスクを5 GB使います。モデルとは別の専用フォルダに置かれ、削除すれば跡は残りません。</translation>
    </message>
    <message>
        <source>What is finished is kept. The rest goes on at the next start, with all of the queue.</source>
        <translation>仕上がった分は保存されます。残りは次の起動時に、キュー全体とともに続きます。</translation>
    </message>
    <message>
        <source>What is in {path} is among your models already, so nothing was changed.</source>
        <translation>{path}のものはすでにモデルの中にあるので、何も変えませんでした。</translation>
    </message>
    <message>
        <source>What is locked</source>
        <comment>of several pictures: they share the seeds whose locks are closed</comment>
        <translation>固定したもの</translation>
    </message>
    <message>
        <source>What is made next doesn&apos;t count as made from that picture</source>
        <translation>次に作る画像を、その画像から作ったものとして扱いません</translation>
    </message>
    <message>
        <source>What is where stays as it is; the fine detail is painted anew. Nothing is composed.</source>
        <translation>何がどこにあるかはそのままで、細部だけを新しく描きます。構図は作り直しません。</translation>
    </message>
    <message>
        <source>What it draws by now</source>
        <translation>今の描き具合</translation>
    </message>
    <message>
        <source>What it draws on the way is shown here.</source>
        <translation>途中で描いたものが、ここに表示されます。</translation>
    </message>
    <message>
        <source>What it takes on this machine is being found out.</source>
        <translation>このパソコンでどれだけかかるかを調べています。</translation>
    </message>
    <message>
        <source>What made the chosen picture. “New texture” paints it anew, “Vary” draws it a little differently, “Use everything” puts its recipe into the fields.</source>
        <translation>選んだ画像がどう作られたかを示します。「新しい質感」は質感を描き直し、「アレンジ」は少し違う絵にし、「すべて使う」は設定を入力欄に入れます。</translation>
    </message>
    <message>
        <source>What pictures are computed on. Automatic takes the best.</source>
        <translation>画像の計算に使うデバイスです。「自動」は一番よいものを選びます。</translation>
    </message>
    <message>
        <source>What several pictures of one job share: what is where, or the seed of the fine detail. Usually it is what is locked, and what is where if both are.</source>
        <translation>1つのジョブの画像どうしで何を共通にするか。何がどこにあるか、または細部のシードです。標準では固定したほうが共通になり、両方とも固定したときは、何がどこにあるかが共通になります。</translation>
    </message>
    <message>
        <source>What the program is expected to take, the weights being on the disk:</source>
        <translation>重みがディスクにあるとき、プログラムが使う見込みの量：</translation>
    </message>
    <message>
        <source>What the sweep on {file} began from is in the fields now.</source>
        <translation>{file}の総当たりの元になった設定を入力欄に入れました。</translation>
    </message>
    <message>
        <source>What the window speaks. The command line speaks English.</source>
        <translation>ウインドウの言葉です。コマンドラインは英語です。</translation>
    </message>
    <message>
        <source>What to draw</source>
        <translation>何を描くか</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>待っているもの</translation>
    </message>
    <message>
        <source>What was made elsewhere can&apos;t be made again here.</source>
        <translation>ほかで作られたものを、ここで作り直すことはできません。</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>何をしますか？</translation>
    </message>
    <message>
        <source>When it is decided what is where, the fine detail is painted over it, from noise of its own. Another number keeps the composition and paints it anew. It follows the composition, unless the lock is closed.</source>
        <translation>何がどこにあるかが決まると、その上に細部が、別のノイズから描かれます。数を変えると、構図はそのままで細部を描き直します。鍵を閉じないかぎり、構図に合わせて変わります。</translation>
    </message>
    <message>
        <source>Where your pictures are kept. Empty: in your own Pictures folder.</source>
        <translation>画像を保存する場所です。空欄なら、お使いの「ピクチャ」フォルダの中です。</translation>
    </message>
    <message>
        <source>Which model draws by default. Empty: the first one that is installed.</source>
        <translation>ふだん使うモデルです。空欄なら、最初に見つかったものになります。</translation>
    </message>
    <message>
        <source>While it &amp;works</source>
        <translation>作業中の動作(&amp;W)</translation>
    </message>
    <message>
        <source>While it works</source>
        <translation>作業中の動作</translation>
    </message>
    <message>
        <source>Wide {ratio}, {size}</source>
        <translation>横長 {ratio}、{size}</translation>
    </message>
    <message>
        <source>Wide {ratio}, {size}, untrained</source>
        <translation>横長 {ratio}、{size}、学習外</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>With a sound</source>
        <translation>音も鳴らす</translation>
    </message>
    <message>
        <source>With {kept} in memory (Settings: memory use) a picture would be there {ratio} times sooner.</source>
        <translation>「{kept}」をメモリに置くと（設定の「メモリの使い方」）、画像は{ratio}倍早くできます。</translation>
    </message>
    <message>
        <source>With {kept} in memory it would take {size} less, and hardly longer.</source>
        <translation>「{kept}」をメモリに置くと、使う量が{size}減り、時間はほとんど変わりません。</translation>
    </message>
    <message>
        <source>Without</source>
        <extracomment>what shall not be in the picture</extracomment>
        <translation>除くもの</translation>
    </message>
    <message>
        <source>Without</source>
        <comment>what shall not be in the picture</comment>
        <translation>除くもの</translation>
    </message>
    <message>
        <source>Words</source>
        <extracomment>of the prompt, that others take the place of</extracomment>
        <translation>言葉</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>言葉</translation>
    </message>
    <message>
        <source>Words of the prompt, the file name or the tags; the button beside it shows what else can be asked.</source>
        <translation>プロンプト、ファイル名、タグの言葉です。ほかの探し方は、隣のボタンで見られます。</translation>
    </message>
    <message>
        <source>Wurst Desktop can&apos;t open: a part of it is broken. Nothing of yours is touched. Install it again, please.</source>
        <translation>Wurst Desktopを開けません。一部が壊れています。作品やデータはそのままです。もう一度インストールしてください。</translation>
    </message>
    <message>
        <source>Wurst Desktop is open already, but its window doesn&apos;t answer. End it, and try again.</source>
        <translation>Wurst Desktopはすでに開いていますが、ウインドウが応答しません。終了させてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Wurst Desktop is open and may be drawing with it. Close it first, and ask once more.</source>
        <translation>Wurst Desktopが開いていて、これを使って描いているかもしれません。先に閉じてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Wurst Mini 256 (still learning)</source>
        <translation>Wurst Mini 256（学習中）</translation>
    </message>
    <message>
        <source>Würstchen v2, aesthetic prior</source>
        <translation>Würstchen v2、aesthetic prior</translation>
    </message>
    <message>
        <source>Würstchen v2, base prior</source>
        <translation>Würstchen v2、base prior</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>Your history in {folder} was kept by a newer version of Wurst Desktop than this one, {version}. Nothing in it was touched. Install the newer version again, and all is there.</source>
        <translation>{folder}の履歴は、このバージョン{version}より新しいWurst Desktopのものです。中身には一切触れていません。新しいバージョンをもう一度インストールすれば、すべて見られます。</translation>
    </message>
    <message>
        <source>Your pictures</source>
        <translation>画像の一覧</translation>
    </message>
    <message>
        <source>Your {name} could draw the pictures sooner than the processor. A part for it has to be fetched first.</source>
        <translation>お使いの{name}なら、CPUより早く画像を描けます。先に、そのための部品を取得する必要があります。</translation>
    </message>
    <message>
        <source>a blend can&apos;t weigh {weight}</source>
        <translation>ブレンドの重みに{weight}は使えません</translation>
    </message>
    <message>
        <source>a chunk is too long</source>
        <translation>チャンクが長すぎます</translation>
    </message>
    <message>
        <source>a folder with about 20 pictures</source>
        <translation>画像が20枚ほど入ったフォルダ</translation>
    </message>
    <message>
        <source>a newer version of the program wrote it</source>
        <translation>新しいバージョンのプログラムで書かれたものです</translation>
    </message>
    <message>
        <source>a newer version of the program wrote its composition</source>
        <translation>構図が、新しいバージョンのプログラムで書かれたものです</translation>
    </message>
    <message>
        <source>a number, or a span such as 1..4 or 0..1+0.25</source>
        <translation>数、または1..4や0..1+0.25のような範囲</translation>
    </message>
    <message>
        <source>a picture</source>
        <comment>column: how long a picture takes</comment>
        <translation>1枚</translation>
    </message>
    <message>
        <source>a step</source>
        <comment>column: how long a step takes</comment>
        <translation>1ステップ</translation>
    </message>
    <message>
        <source>a strength such as 0.5 or 0..1+0.25, with the name of a LoRA before it where there are several: ink=0.5</source>
        <translation>0.5や0..1+0.25のような強さ。LoRAが複数あるときは、前に名前を付けてink=0.5のように</translation>
    </message>
    <message>
        <source>a weight can&apos;t be {weight}</source>
        <translation>重みに{weight}は使えません</translation>
    </message>
    <message>
        <source>a weight can&apos;t be {weight}; it has to lie within 0 and {largest}</source>
        <translation>重みに{weight}は使えません。0から{largest}までにしてください</translation>
    </message>
    <message>
        <source>a whole number, or a span such as 4..8 or 10..50+20</source>
        <translation>整数、または4..8や10..50+20のような範囲</translation>
    </message>
    <message>
        <source>a width and a height such as 1024x1536</source>
        <translation>1024x1536のような幅と高さ</translation>
    </message>
    <message>
        <source>a {size} composition</source>
        <translation>{size}の構図</translation>
    </message>
    <message>
        <source>about {size}</source>
        <comment>of a file</comment>
        <translation>約{size}</translation>
    </message>
    <message>
        <source>all of it</source>
        <comment>of a file: it has come</comment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>all stages</source>
        <translation>全段階</translation>
    </message>
    <message>
        <source>all stages on the GPU</source>
        <translation>全段階をGPUで</translation>
    </message>
    <message>
        <source>all stages on the processor</source>
        <translation>全段階をCPUで</translation>
    </message>
    <message>
        <source>another picture</source>
        <translation>別の画像</translation>
    </message>
    <message>
        <source>another picture: {differences}</source>
        <translation>違う画像：{differences}</translation>
    </message>
    <message>
        <source>another program has it open</source>
        <translation>ほかのプログラムが開いています</translation>
    </message>
    <message>
        <source>begun: {done} of {total}</source>
        <comment>a download, of which so much has come</comment>
        <translation>途中まで：{done}/{total}</translation>
    </message>
    <message>
        <source>blend, {share} of the second</source>
        <comment>a picture blended of two</comment>
        <translation>ブレンド、2枚目が{share}</translation>
    </message>
    <message>
        <source>blended from {one} and {other}, {share} of the second</source>
        <translation>{one}と{other}のブレンド、2枚目が{share}</translation>
    </message>
    <message>
        <source>both words, in any order</source>
        <translation>両方の言葉、順番は自由</translation>
    </message>
    <message>
        <source>brackets are nested too deeply</source>
        <translation>かっこの重なりが深すぎます</translation>
    </message>
    <message>
        <source>by default the folder&apos;s name</source>
        <translation>空欄ならフォルダの名前</translation>
    </message>
    <message>
        <source>came with the program</source>
        <translation>プログラムに付属</translation>
    </message>
    <message>
        <source>checking…</source>
        <comment>a file that has come</comment>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>collection</source>
        <comment>a change; also said as “Undo collection”</comment>
        <translation>コレクション</translation>
    </message>
    <message>
        <source>composition</source>
        <comment>a stage of the making</comment>
        <translation>構図</translation>
    </message>
    <message>
        <source>composition (Stage C)</source>
        <translation>構図（Stage C）</translation>
    </message>
    <message>
        <source>composition only</source>
        <translation>構図のみ</translation>
    </message>
    <message>
        <source>composition seed</source>
        <translation>構図のシード</translation>
    </message>
    <message>
        <source>composition {composition} in parts, texture {texture}</source>
        <translation>構図{composition}（分割）、質感{texture}</translation>
    </message>
    <message>
        <source>composition {composition}, texture {texture}</source>
        <comment>tokens, as in: composition 3 / 77, texture 5 / 77</comment>
        <translation>構図{composition}、質感{texture}</translation>
    </message>
    <message>
        <source>composition {seed}</source>
        <translation>構図{seed}</translation>
    </message>
    <message>
        <source>compositions that wait to be finished</source>
        <translation>仕上げを待っている構図</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>how a day is written, in letters of Qt&apos;s QDate: d day, MMM short month, yyyy year</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>how a day is written, in letters of Qt&apos;s QDate: dddd weekday, d day, MMMM month</comment>
        <translation>M月d日（dddd）</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>how a day is written, in letters of Qt&apos;s QDate: dddd, d, MMMM, yyyy year</comment>
        <translation>yyyy年M月d日（dddd）</translation>
    </message>
    <message>
        <source>delete</source>
        <comment>a change; also said as “Undo delete”</comment>
        <translation>削除</translation>
    </message>
    <message>
        <source>duplicating jobs</source>
        <comment>what can be undone, as in: Undo duplicating jobs</comment>
        <translation>ジョブの複製</translation>
    </message>
    <message>
        <source>ended early</source>
        <comment>what became of a job</comment>
        <translation>途中で終了</translation>
    </message>
    <message>
        <source>exactly these words</source>
        <translation>この言葉のとおり</translation>
    </message>
    <message>
        <source>expected in all</source>
        <comment>column: the memory that the program is expected to take</comment>
        <translation>見込みの合計</translation>
    </message>
    <message>
        <source>favourite</source>
        <comment>a change; also said as “Undo favourite”</comment>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>favourite</source>
        <comment>said of a picture</comment>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>favourites</source>
        <comment>what a word finds in a search</comment>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>for example</source>
        <comment>above a few prompts to begin with</comment>
        <translation>たとえば</translation>
    </message>
    <message>
        <source>for example: {prompt}</source>
        <translation>例：{prompt}</translation>
    </message>
    <message>
        <source>forgetting a search</source>
        <comment>what can be undone, as in: Undo forgetting a search</comment>
        <translation>検索の削除</translation>
    </message>
    <message>
        <source>four stars or more</source>
        <translation>星4つ以上</translation>
    </message>
    <message>
        <source>from one number to another</source>
        <translation>ある数から別の数まで</translation>
    </message>
    <message>
        <source>full precision</source>
        <translation>単精度</translation>
    </message>
    <message>
        <source>getting ready…</source>
        <translation>準備中…</translation>
    </message>
    <message>
        <source>half precision</source>
        <translation>半精度</translation>
    </message>
    <message>
        <source>half precision (bfloat16)</source>
        <translation>半精度（bfloat16）</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>枚数</translation>
    </message>
    <message>
        <source>importing styles</source>
        <comment>what can be undone, as in: Undo importing styles</comment>
        <translation>スタイルの読み込み</translation>
    </message>
    <message>
        <source>in the models folder</source>
        <translation>モデルのフォルダの中</translation>
    </message>
    <message>
        <source>in the style {style}</source>
        <translation>スタイル：{style}</translation>
    </message>
    <message>
        <source>in this collection</source>
        <translation>このコレクションの中</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>途中で終わっています</translation>
    </message>
    <message>
        <source>it has no columns {columns}</source>
        <translation>{columns}の列がありません</translation>
    </message>
    <message>
        <source>it has too many pixels</source>
        <translation>ピクセルが多すぎます</translation>
    </message>
    <message>
        <source>it holds a sign that isn&apos;t text</source>
        <translation>文字として扱えない記号が含まれています</translation>
    </message>
    <message>
        <source>it holds no composition to go on from</source>
        <translation>続きに使える構図が入っていません</translation>
    </message>
    <message>
        <source>it holds something else than settings</source>
        <translation>設定ではないものが入っています</translation>
    </message>
    <message>
        <source>it is too short to be a safetensors file</source>
        <translation>safetensorsファイルにしては短すぎます</translation>
    </message>
    <message>
        <source>it isn&apos;t a PNG</source>
        <translation>PNGではありません</translation>
    </message>
    <message>
        <source>it isn&apos;t a picture</source>
        <translation>画像ではありません</translation>
    </message>
    <message>
        <source>it isn&apos;t a safetensors file, or its header is damaged</source>
        <translation>safetensorsファイルではないか、ヘッダーが壊れています</translation>
    </message>
    <message>
        <source>it isn&apos;t a table of styles ({reason})</source>
        <translation>スタイルの表ではありません（{reason}）</translation>
    </message>
    <message>
        <source>it isn&apos;t there</source>
        <translation>そこにありません</translation>
    </message>
    <message>
        <source>its LoRA {lora} isn&apos;t installed, or its file has changed</source>
        <translation>LoRA {lora}がないか、ファイルが変わっています</translation>
    </message>
    <message>
        <source>its model isn&apos;t known</source>
        <translation>モデルがわかりません</translation>
    </message>
    <message>
        <source>its model {model} isn&apos;t installed</source>
        <translation>モデル{model}が入っていません</translation>
    </message>
    <message>
        <source>keeping a style</source>
        <comment>what can be undone, as in: Undo keeping a style</comment>
        <translation>スタイルの登録</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>a stage of the making: the picture is kept as a file</comment>
        <translation>保存</translation>
    </message>
    <message>
        <source>layer by layer</source>
        <translation>1層ずつ</translation>
    </message>
    <message>
        <source>layer by layer on the GPU</source>
        <translation>1層ずつGPUで</translation>
    </message>
    <message>
        <source>layer by layer on the processor</source>
        <translation>1層ずつCPUで</translation>
    </message>
    <message>
        <source>less than 1 s</source>
        <comment>a span of time: less than one second</comment>
        <translation>1秒未満</translation>
    </message>
    <message>
        <source>line {number} joins tokens that aren&apos;t in the vocabulary</source>
        <translation>{number}行目がつなぐトークンは語彙にありません</translation>
    </message>
    <message>
        <source>list</source>
        <comment>of words</comment>
        <translation>リスト</translation>
    </message>
    <message>
        <source>long sums were added up in another order then than here</source>
        <translation>長い和を足す順序が当時とここで異なります</translation>
    </message>
    <message>
        <source>made in November 2026; a year or a day will do</source>
        <translation>2026年11月に作ったもの。年だけや日まででも可</translation>
    </message>
    <message>
        <source>made like it, {seed}</source>
        <translation>ならって作成、{seed}</translation>
    </message>
    <message>
        <source>made with this model</source>
        <translation>このモデルで作ったもの</translation>
    </message>
    <message>
        <source>model</source>
        <comment>a stage of the making</comment>
        <translation>モデル</translation>
    </message>
    <message>
        <source>model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>most memory</source>
        <comment>column: the most memory that was taken</comment>
        <translation>最大メモリ</translation>
    </message>
    <message>
        <source>moving jobs</source>
        <comment>what can be undone, as in: Undo moving jobs</comment>
        <translation>ジョブの移動</translation>
    </message>
    <message>
        <source>nearly the same: {differences}</source>
        <translation>ほぼ同じ：{differences}</translation>
    </message>
    <message>
        <source>no</source>
        <comment>a value in the table of what differs between pictures</comment>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>no answer came in time</source>
        <translation>時間内に返事がありませんでした</translation>
    </message>
    <message>
        <source>no sketch yet</source>
        <translation>下絵はまだありません</translation>
    </message>
    <message>
        <source>no {name}</source>
        <translation>{name}なし</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a value in the table of what differs between pictures</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation>JSONのオブジェクトではありません</translation>
    </message>
    <message>
        <source>not a table from tokens to numbers</source>
        <translation>トークンと数の表ではありません</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>a value in the table of what differs between pictures</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>not whole</source>
        <comment>of a model: files are missing or damaged</comment>
        <translation>不完全</translation>
    </message>
    <message>
        <source>nothing to draw on</source>
        <comment>It has: …</comment>
        <translation>描けるデバイスなし</translation>
    </message>
    <message>
        <source>of it not reclaimable</source>
        <comment>column: the part of the memory that the system can&apos;t take back</comment>
        <translation>うち解放不可</translation>
    </message>
    <message>
        <source>of the roof</source>
        <comment>column: the share of what the machine can compute at most</comment>
        <translation>上限比</translation>
    </message>
    <message>
        <source>off</source>
        <comment>guidance that is switched off</comment>
        <translation>オフ</translation>
    </message>
    <message>
        <source>one stage at a time</source>
        <translation>1段階ずつ</translation>
    </message>
    <message>
        <source>one stage at a time on the GPU</source>
        <translation>1段階ずつGPUで</translation>
    </message>
    <message>
        <source>one stage at a time on the processor</source>
        <translation>1段階ずつCPUで</translation>
    </message>
    <message>
        <source>one, another, &quot;with, a comma&quot; in quotes</source>
        <comment>how several values are typed; the marks are typed too</comment>
        <translation>一つ目, 二つ目, &quot;コンマ, を含む値&quot; は引用符で囲む</translation>
    </message>
    <message>
        <source>options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>order</source>
        <comment>a change of the order of pictures; also said as “Undo order”</comment>
        <translation>並び順</translation>
    </message>
    <message>
        <source>picture {number} of {count}</source>
        <translation>{count}枚中{number}枚目</translation>
    </message>
    <message>
        <source>pixels</source>
        <comment>a stage of the making</comment>
        <translation>ピクセル</translation>
    </message>
    <message>
        <source>pixels (Stage A)</source>
        <translation>ピクセル（Stage A）</translation>
    </message>
    <message>
        <source>prepared for this machine</source>
        <comment>a part of a model: what was worked out of its weights in advance</comment>
        <translation>このパソコン用の下準備</translation>
    </message>
    <message>
        <source>print, portrait, for Anna</source>
        <comment>examples of tags</comment>
        <translation>印刷, 人物, アンナへ</translation>
    </message>
    <message>
        <source>processor (cpu)</source>
        <translation>CPU (cpu)</translation>
    </message>
    <message>
        <source>prompt “{words}”</source>
        <comment>what was changed</comment>
        <translation>プロンプト「{words}」</translation>
    </message>
    <message>
        <source>rated {stars}</source>
        <comment>said of a picture</comment>
        <translation>評価{stars}</translation>
    </message>
    <message>
        <source>rating</source>
        <comment>a change; also said as “Undo rating”</comment>
        <translation>評価</translation>
    </message>
    <message>
        <source>red, blue: the first stands in the prompt</source>
        <comment>typed: a word of the prompt, and others for its place</comment>
        <translation>red, blue：最初の語がプロンプトにあるもの</translation>
    </message>
    <message>
        <source>removing a style</source>
        <comment>what can be undone, as in: Undo removing a style</comment>
        <translation>スタイルの削除</translation>
    </message>
    <message>
        <source>removing jobs</source>
        <comment>what can be undone, as in: Undo removing jobs</comment>
        <translation>ジョブの削除</translation>
    </message>
    <message>
        <source>restore</source>
        <comment>a change; also said as “Undo restore”</comment>
        <translation>復元</translation>
    </message>
    <message>
        <source>saving a search</source>
        <comment>what can be undone, as in: Undo saving a search</comment>
        <translation>検索の保存</translation>
    </message>
    <message>
        <source>see its text</source>
        <translation>本文を参照</translation>
    </message>
    <message>
        <source>setting “{title}”</source>
        <comment>what was changed</comment>
        <translation>設定「{title}」</translation>
    </message>
    <message>
        <source>settings</source>
        <comment>a part of a model</comment>
        <translation>設定</translation>
    </message>
    <message>
        <source>settings for the composition</source>
        <translation>構図用の設定</translation>
    </message>
    <message>
        <source>size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>so many composition steps or more</source>
        <translation>構図のステップ数がこれ以上</translation>
    </message>
    <message>
        <source>some words, and other words behind a comma</source>
        <translation>ある言葉、半角カンマの後に別の言葉</translation>
    </message>
    <message>
        <source>something unknown</source>
        <comment>as in: something unknown then, torch 2.13 here</comment>
        <translation>不明なもの</translation>
    </message>
    <message>
        <source>stage</source>
        <comment>column: a stage of the drawing</comment>
        <translation>段階</translation>
    </message>
    <message>
        <source>steps</source>
        <comment>column: how many steps a stage takes</comment>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>stock a picture</source>
        <comment>column: how long a picture takes with the stock pipelines</comment>
        <translation>標準で1枚</translation>
    </message>
    <message>
        <source>stock a step</source>
        <comment>column: how long a step takes with the stock pipelines</comment>
        <translation>標準で1ステップ</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>what became of a job</comment>
        <translation>中止</translation>
    </message>
    <message numerus="yes">
        <source>stopped, %n compositions kept</source>
        <comment>stopped, %n composition kept</comment>
        <translation>
            <numerusform>中止、構図%n点を保存</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stopped, %n pictures kept</source>
        <comment>stopped, %n picture kept</comment>
        <translation>
            <numerusform>中止、画像%n枚を保存</numerusform>
        </translation>
    </message>
    <message>
        <source>strength {strength}</source>
        <comment>how much a composition is drawn over</comment>
        <translation>強さ{strength}</translation>
    </message>
    <message>
        <source>style</source>
        <translation>スタイル</translation>
    </message>
    <message>
        <source>tags</source>
        <comment>a change; also said as “Undo tags”</comment>
        <translation>タグ</translation>
    </message>
    <message>
        <source>text</source>
        <comment>a stage of the making</comment>
        <translation>文</translation>
    </message>
    <message>
        <source>texture</source>
        <comment>a stage of the making</comment>
        <translation>質感</translation>
    </message>
    <message>
        <source>texture (Stage B)</source>
        <translation>質感（Stage B）</translation>
    </message>
    <message>
        <source>texture seed</source>
        <translation>質感のシード</translation>
    </message>
    <message>
        <source>texture {seed}</source>
        <translation>質感{seed}</translation>
    </message>
    <message>
        <source>the composition of {picture}</source>
        <translation>{picture}の構図</translation>
    </message>
    <message>
        <source>the configuration of a {part}</source>
        <translation>{part}の構成</translation>
    </message>
    <message>
        <source>the connection broke off</source>
        <translation>接続が途切れました</translation>
    </message>
    <message>
        <source>the copy isn&apos;t like its source</source>
        <translation>コピーが元と違います</translation>
    </message>
    <message>
        <source>the file is cut off: {size} bytes of {whole}</source>
        <translation>ファイルが途中で切れています（{whole}バイト中{size}バイト）</translation>
    </message>
    <message numerus="yes">
        <source>the file of %n pictures isn&apos;t there</source>
        <comment>the file of %n picture isn&apos;t there</comment>
        <translation>
            <numerusform>画像%n枚のファイルがありません</numerusform>
        </translation>
    </message>
    <message>
        <source>the files of its model have changed since then</source>
        <translation>その後、モデルのファイルが変わっています</translation>
    </message>
    <message>
        <source>the header ends behind the end of the file</source>
        <translation>ヘッダーの終わりがファイルの終わりを越えています</translation>
    </message>
    <message>
        <source>the header isn&apos;t JSON</source>
        <translation>ヘッダーがJSONではありません</translation>
    </message>
    <message>
        <source>the header isn&apos;t a JSON object</source>
        <translation>ヘッダーがJSONのオブジェクトではありません</translation>
    </message>
    <message>
        <source>the id of a model</source>
        <translation>モデルのID</translation>
    </message>
    <message>
        <source>the mode was “{then}” then, and is “{here}” here</source>
        <translation>モードは当時「{then}」、ここでは「{here}」</translation>
    </message>
    <message>
        <source>the mode “{mode}” takes other shortcuts here than it did then</source>
        <translation>モード「{mode}」の省略のしかたが、当時とここで違います</translation>
    </message>
    <message numerus="yes">
        <source>the model doesn&apos;t read this: it lies beyond %n tokens</source>
        <comment>the model doesn&apos;t read this: it lies beyond %n token</comment>
        <translation>
            <numerusform>%nトークンを超えているので、モデルはここを読みません</numerusform>
        </translation>
    </message>
    <message>
        <source>the number of weights ({weights}) isn&apos;t that of the prompts ({prompts})</source>
        <translation>重みの数（{weights}）とプロンプトの数（{prompts}）が合いません</translation>
    </message>
    <message>
        <source>the pictures that were in it aren&apos;t there</source>
        <translation>中にあった画像がありません</translation>
    </message>
    <message>
        <source>the processor made its pixels for the GPU then, and doesn&apos;t here</source>
        <translation>当時はCPUがGPUに代わってピクセルを作り、ここでは作りません</translation>
    </message>
    <message>
        <source>the processor makes the pixels for the GPU here, and didn&apos;t then</source>
        <translation>ここではCPUがGPUに代わってピクセルを作り、当時は作りませんでした</translation>
    </message>
    <message>
        <source>the same, pixel for pixel</source>
        <comment>how a picture comes out here</comment>
        <translation>1ピクセルも違わず同じ</translation>
    </message>
    <message>
        <source>the syntax can&apos;t be read from here on</source>
        <translation>ここから先は構文を読み取れません</translation>
    </message>
    <message numerus="yes">
        <source>the texture doesn&apos;t read this: it lies beyond %n tokens</source>
        <comment>the texture doesn&apos;t read this: it lies beyond %n token</comment>
        <translation>
            <numerusform>%nトークンを超えているので、質感はここを読みません</numerusform>
        </translation>
    </message>
    <message>
        <source>the usual folder</source>
        <translation>標準のフォルダ</translation>
    </message>
    <message>
        <source>the weights in brackets have to be numbers</source>
        <translation>かっこの中の重みは数にしてください</translation>
    </message>
    <message>
        <source>the weights in these brackets have to be numbers</source>
        <translation>このかっこの中の重みは数にしてください</translation>
    </message>
    <message>
        <source>the weights of a blend cancel out</source>
        <translation>ブレンドの重みが打ち消し合っています</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>そのファイルはありません</translation>
    </message>
    <message>
        <source>there is something behind the values: {size} bytes instead of {whole}</source>
        <translation>値の後ろに余分なものがあります（{whole}バイトのはずが{size}バイト）</translation>
    </message>
    <message>
        <source>there is something else than expected in {names}</source>
        <translation>{names}が想定と違います</translation>
    </message>
    <message>
        <source>these alternatives can&apos;t be read; they are written as {red|blue}</source>
        <translation>この選択肢を読み取れません。{red|blue}のように書きます</translation>
    </message>
    <message>
        <source>these alternatives lead nowhere; a list may name itself, or a ${word} be unknown</source>
        <translation>この選択肢は行き止まりです。リストが自分自身を指しているか、${word}が未定義かもしれません</translation>
    </message>
    <message>
        <source>this bracket has no partner; write \{sign} if it is meant as a sign</source>
        <translation>このかっこには相手がありません。記号として使うなら\{sign}と書いてください</translation>
    </message>
    <message>
        <source>this composition seed</source>
        <translation>この構図のシード</translation>
    </message>
    <message>
        <source>this follows the end of the prompt and isn&apos;t drawn</source>
        <translation>プロンプトの終わりより後ろなので描かれません</translation>
    </message>
    <message>
        <source>this is drawn as words; the syntax chosen writes a weight as (word)1.3</source>
        <translation>言葉として描かれます。選んだ構文では、重みは(word)1.3と書きます</translation>
    </message>
    <message>
        <source>this isn&apos;t a number, so it is drawn as words; a weight is written as (word:1.3)</source>
        <translation>数ではないので、言葉として描かれます。重みは(word:1.3)と書きます</translation>
    </message>
    <message>
        <source>this size</source>
        <translation>このサイズ</translation>
    </message>
    <message>
        <source>times sooner</source>
        <comment>column: how many times sooner than the stock pipelines</comment>
        <translation>速さの比</translation>
    </message>
    <message>
        <source>used where it lies</source>
        <translation>元の場所のまま使用</translation>
    </message>
    <message>
        <source>varied by {strength}</source>
        <translation>{strength}のアレンジ</translation>
    </message>
    <message>
        <source>varied from {picture}</source>
        <translation>{picture}のアレンジ</translation>
    </message>
    <message>
        <source>vocabulary</source>
        <comment>a part of a model</comment>
        <translation>語彙</translation>
    </message>
    <message>
        <source>vocabulary for the composition</source>
        <translation>構図用の語彙</translation>
    </message>
    <message>
        <source>weights</source>
        <comment>column: how the model&apos;s weights are kept in memory</comment>
        <translation>重み</translation>
    </message>
    <message>
        <source>what is in the bin, to be restored from there</source>
        <translation>削除済みにあるもの。そこから復元できます</translation>
    </message>
    <message>
        <source>what should not be in it</source>
        <comment>in the empty field of the negative prompt</comment>
        <translation>画像に入れたくないもの</translation>
    </message>
    <message>
        <source>what should not be in it</source>
        <translation>画像に入れたくないもの</translation>
    </message>
    <message>
        <source>what the header says of {name} doesn&apos;t hold together</source>
        <translation>{name}についてのヘッダーの内容が食い違っています</translation>
    </message>
    <message>
        <source>what the pictures show, for example: a lamp</source>
        <comment>leave “a lamp” English: models know only English</comment>
        <translation>画像に写っているもの。例：a lamp</translation>
    </message>
    <message>
        <source>what to draw</source>
        <translation>描くもの</translation>
    </message>
    <message>
        <source>with this tag</source>
        <translation>このタグの付いたもの</translation>
    </message>
    <message>
        <source>without this; works before all below too</source>
        <translation>これを含まないもの。下のどれの前にも付けられます</translation>
    </message>
    <message>
        <source>without {words}</source>
        <translation>除くもの：{words}</translation>
    </message>
    <message>
        <source>without: {text}</source>
        <comment>what a picture is to be without</comment>
        <translation>除くもの：{text}</translation>
    </message>
    <message>
        <source>word++, (phrase)1.3</source>
        <comment>an example of how weights are written in a prompt</comment>
        <translation>word++, (phrase)1.3</translation>
    </message>
    <message>
        <source>words for the composition</source>
        <translation>構図用の言葉</translation>
    </message>
    <message>
        <source>words for the texture</source>
        <translation>質感用の言葉</translation>
    </message>
    <message>
        <source>words, or as in the gallery: fav, rating:&gt;=4, date:2026 …</source>
        <comment>fav, rating: and date: are typed so</comment>
        <translation>言葉、またはギャラリーと同じ書き方：fav、rating:&gt;=4、date:2026 …</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>a value in the table of what differs between pictures</comment>
        <translation>はい</translation>
    </message>
    <message>
        <source>yyyy</source>
        <comment>how a year is written, in letters of Qt&apos;s QDate: yyyy year</comment>
        <translation>yyyy年</translation>
    </message>
    <message numerus="yes">
        <source>{across} across, {down} down, %n sheets</source>
        <comment>{across} across, {down} down, %n sheet</comment>
        <translation>
            <numerusform>横{across}、縦{down}、シート%n枚</numerusform>
        </translation>
    </message>
    <message>
        <source>{card}, driver {version}</source>
        <comment>the card&apos;s name, and the version of its driver</comment>
        <translation>{card}、ドライバ{version}</translation>
    </message>
    <message>
        <source>{checked}: {harms}.</source>
        <translation>{checked}：{harms}。</translation>
    </message>
    <message>
        <source>{device}, {memory}: {where}, {precision}</source>
        <comment>NVIDIA RTX 3060, 12 GB: all stages on the GPU, …</comment>
        <translation>{device}、{memory}：{where}、{precision}</translation>
    </message>
    <message>
        <source>{device}, {threads} of {cores}</source>
        <comment>how many of the processor&apos;s cores are in use</comment>
        <translation>{device}、{cores}中{threads}</translation>
    </message>
    <message>
        <source>{direction}: its values</source>
        <translation>{direction}：値</translation>
    </message>
    <message>
        <source>{direction}: what changes</source>
        <translation>{direction}：変えるもの</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <comment>sizes of files: how much has come</comment>
        <translation>{done}/{total}</translation>
    </message>
    <message>
        <source>{field} can be swept in one direction only. Choose another one?</source>
        <translation>{field}を総当たりできるのは1方向だけです。別のものを選びますか？</translation>
    </message>
    <message>
        <source>{field} can be {smallest} to {largest}, and {value} lies outside. {nearest}?</source>
        <translation>{field}は{smallest}から{largest}までで、{value}は範囲の外です。{nearest}にしますか？</translation>
    </message>
    <message>
        <source>{field} can&apos;t be &quot;{value}&quot;. There is nothing to choose from.</source>
        <translation>{field}を「{value}」にはできません。選べるものがありません。</translation>
    </message>
    <message>
        <source>{field} can&apos;t be &quot;{value}&quot;. There is {offered}.</source>
        <translation>{field}を「{value}」にはできません。選べるのは{offered}です。</translation>
    </message>
    <message>
        <source>{field} can&apos;t be understood at &quot;{excerpt}&quot;: {reason}. Change it there, or turn weights off: under More, or by --syntax {plain}.</source>
        <translation>{field}の「{excerpt}」のところがわかりません：{reason}。そこを直すか、重みをオフにしてください（「その他」または --syntax {plain}）。</translation>
    </message>
    <message>
        <source>{field} can&apos;t be understood at its end: {reason}. Change it there, or turn weights off: under More, or by --syntax {plain}.</source>
        <translation>{field}の終わりのところがわかりません：{reason}。そこを直すか、重みをオフにしてください（「その他」または --syntax {plain}）。</translation>
    </message>
    <message>
        <source>{field} can&apos;t be understood: {reason}. Change it there, or turn weights off: under More, or by --syntax {plain}.</source>
        <translation>{field}がわかりません：{reason}。そこを直すか、重みをオフにしてください（「その他」または --syntax {plain}）。</translation>
    </message>
    <message>
        <source>{file} came damaged: its SHA-256 isn&apos;t the one announced. It was thrown away; try again.</source>
        <translation>{file}は壊れた状態で届きました。SHA-256が公表された値と違います。破棄したので、もう一度試してください。</translation>
    </message>
    <message>
        <source>{file} came with {received} instead of {expected}. Go on later; what is whole is kept.</source>
        <translation>{file}は{expected}のはずが{received}でした。後で続けてください。丸ごと取得できたものは残っています。</translation>
    </message>
    <message>
        <source>{file} can&apos;t be used as a LoRA here: it changes the text encoder too, which isn&apos;t done here. Train or look for one of Stage C alone.</source>
        <translation>{file}はここではLoRAとして使えません。テキストエンコーダーも変えるもので、ここでは対応していません。Stage Cだけのものを探すか、学習してください。</translation>
    </message>
    <message>
        <source>{file} can&apos;t be used as a LoRA here: it holds no LoRA. A whole model belongs into the models folder.</source>
        <translation>{file}はここではLoRAとして使えません。LoRAが入っていません。モデルそのものなら、モデルのフォルダに入れてください。</translation>
    </message>
    <message>
        <source>{file} can&apos;t be used as a LoRA here: it is a relative of LoRA (such as LoHa, LoKr or DoRA), which aren&apos;t understood. Look for a plain LoRA.</source>
        <translation>{file}はここではLoRAとして使えません。LoRAの仲間（LoHa、LoKr、DoRAなど）で、読み取れません。普通のLoRAを探してください。</translation>
    </message>
    <message>
        <source>{file} can&apos;t be used as a LoRA here: it is damaged ({found}). Fetch it again?</source>
        <translation>{file}はここではLoRAとして使えません。壊れています（{found}）。もう一度取得しますか？</translation>
    </message>
    <message>
        <source>{file} can&apos;t be used as a LoRA here: it was made for a Würstchen of another size ({found} channels). Choose the model it is for.</source>
        <translation>{file}はここではLoRAとして使えません。大きさの違うWürstchen用（{found}チャンネル）です。対応するモデルを選んでください。</translation>
    </message>
    <message>
        <source>{file} can&apos;t be used as a LoRA here: it was made for a Würstchen of another size. Choose the model it is for, or take it out.</source>
        <translation>{file}はここではLoRAとして使えません。大きさの違うWürstchen用です。対応するモデルを選ぶか、LoRAを外してください。</translation>
    </message>
    <message>
        <source>{file} can&apos;t be used as a LoRA here: it was made for a Würstchen of another size. Choose the model it is for.</source>
        <translation>{file}はここではLoRAとして使えません。大きさの違うWürstchen用です。対応するモデルを選んでください。</translation>
    </message>
    <message>
        <source>{file} can&apos;t be used as a LoRA here: it was made for another model. Only LoRAs for Stage C of Würstchen fit.</source>
        <translation>{file}はここではLoRAとして使えません。別のモデル用です。使えるのは、WürstchenのStage C用のLoRAだけです。</translation>
    </message>
    <message>
        <source>{file} can&apos;t be used as a LoRA here: it was made for {found}, a Würstchen of another size. Choose the model it is for, or take it out.</source>
        <translation>{file}はここではLoRAとして使えません。{found}という、大きさの違うWürstchen用です。対応するモデルを選ぶか、LoRAを外してください。</translation>
    </message>
    <message>
        <source>{file} can&apos;t be used as a LoRA here: it was made for {found}. Only LoRAs for Stage C of Würstchen fit.</source>
        <translation>{file}はここではLoRAとして使えません。{found}用です。使えるのは、WürstchenのStage C用のLoRAだけです。</translation>
    </message>
    <message>
        <source>{file} can&apos;t be used as a LoRA here: only .safetensors files are opened, since other kinds can run programs. Ask for it in that form.</source>
        <translation>{file}はここではLoRAとして使えません。開けるのは.safetensorsファイルだけです。ほかの種類はプログラムを実行できてしまうためです。その形式でもらってください。</translation>
    </message>
    <message>
        <source>{file} doesn&apos;t say how it was made.</source>
        <translation>{file}には、どう作られたかの記録がありません。</translation>
    </message>
    <message>
        <source>{folder} has {free} of room, and {needed} are needed. Make some room, or leave the model on its drive. Nothing was begun.</source>
        <translation>{folder}の空きは{free}ですが、{needed}必要です。空きを作るか、モデルを元のドライブに置いたままにしてください。まだ何も始めていません。</translation>
    </message>
    <message>
        <source>{folder} isn&apos;t there now. Connect its drive, and the model can be used again.</source>
        <translation>{folder}が今はありません。ドライブをつなげば、モデルをまた使えます。</translation>
    </message>
    <message>
        <source>{folder} will be made with the first picture.</source>
        <translation>{folder}は、最初の画像と一緒に作られます。</translation>
    </message>
    <message>
        <source>{generate} does the same from anywhere. Press it again while a picture is made: the next one waits in the queue.</source>
        <translation>{generate}なら、どこからでも同じことができます。作っている最中にもう一度押すと、次の画像がキューで待ちます。</translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached ({reason}). Is there a network? What has come is kept.</source>
        <translation>{host}につながりません（{reason}）。ネットワークはつながっていますか？取得した分は残っています。</translation>
    </message>
    <message>
        <source>{host} doesn&apos;t give {what} to everybody. Fetch it with your browser there, and import the folder.</source>
        <translation>{host}は{what}を誰にでも渡しているわけではありません。ブラウザーでそこから取得し、フォルダを読み込んでください。</translation>
    </message>
    <message>
        <source>{host} has a fault of its own (HTTP {status}). Go on later; what has come is kept.</source>
        <translation>{host}の側で問題が起きています（HTTP {status}）。後で続けてください。取得した分は残っています。</translation>
    </message>
    <message>
        <source>{host} has no {what} (any more). If you use a mirror, try another one.</source>
        <translation>{host}に{what}は（もう）ありません。ミラーを使っているなら、別のミラーを試してください。</translation>
    </message>
    <message>
        <source>{host} has too many requests to answer. Go on in {time}; what has come is kept.</source>
        <translation>{host}が混み合っています。{time}後に続けてください。取得した分は残っています。</translation>
    </message>
    <message>
        <source>{host} has too many requests to answer. Go on later; what has come is kept.</source>
        <translation>{host}が混み合っています。後で続けてください。取得した分は残っています。</translation>
    </message>
    <message>
        <source>{host} lists a file whose name leads out of the model&apos;s folder ({name}). Nothing was fetched.</source>
        <translation>{host}の一覧に、モデルのフォルダの外を指す名前のファイル（{name}）があります。何も取得していません。</translation>
    </message>
    <message>
        <source>{host} lists two files that only capitals tell apart ({name}). Nothing was fetched.</source>
        <translation>{host} の一覧に、大文字と小文字だけが違うファイルが二つあります({name})。何もダウンロードしていません。</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <comment>a span of time in hours</comment>
        <translation>{hours}時間</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <comment>a span of time in hours and minutes</comment>
        <translation>{hours}時間{minutes}分</translation>
    </message>
    <message numerus="yes">
        <source>{imported}, %n were here already.</source>
        <comment>{imported}, %n was here already.</comment>
        <translation>
            <numerusform>{imported}、すでにあった画像%n枚。</numerusform>
        </translation>
    </message>
    <message>
        <source>{keys} alone is typed into the fields. Hold Ctrl or Alt with it.</source>
        <translation>{keys}だけでは、入力欄にそのまま文字が入ります。CtrlかAltと一緒に押してください。</translation>
    </message>
    <message>
        <source>{keys} belongs to {actions} now.</source>
        <comment>keys such as Ctrl+H, and the action that they belong to</comment>
        <translation>{keys}は今、{actions}に割り当てられています。</translation>
    </message>
    <message>
        <source>{keys} is needed in fields and lists.</source>
        <translation>{keys}は入力欄とリストで必要です。</translation>
    </message>
    <message>
        <source>{letter}: {prompt}</source>
        <comment>a compared picture</comment>
        <translation>{letter}:{prompt}</translation>
    </message>
    <message>
        <source>{lora}, for another model</source>
        <translation>{lora}（別のモデル用）</translation>
    </message>
    <message>
        <source>{lora}, for {model}</source>
        <translation>{lora}（{model}用）</translation>
    </message>
    <message numerus="yes">
        <source>{machine}, {memory} ({device}): {residency}, {precision}, %n threads. {reason}</source>
        <comment>{machine}, {memory} ({device}): {residency}, {precision}, %n thread. {reason}</comment>
        <translation>
            <numerusform>{machine}、{memory}（{device}）：{residency}、{precision}、%nスレッド。{reason}</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <comment>a span of time in minutes</comment>
        <translation>{minutes}分</translation>
    </message>
    <message>
        <source>{model} comes under the licence {licence}. Accept it first: add --accept-licence.</source>
        <translation>{model}のライセンスは{licence}です。先に同意してください：--accept-licenceを付けます。</translation>
    </message>
    <message>
        <source>{model} comes with the program and takes part in its tests, so it stays.</source>
        <translation>{model}はプログラムに付属し、そのテストにも使われるので、削除できません。</translation>
    </message>
    <message>
        <source>{model} doesn&apos;t know {unknown}. It reads English, and knows {known} …</source>
        <translation>{model} は {unknown} を知りません。英語を理解し、{known} などを知っています …</translation>
    </message>
    <message>
        <source>{model} draws by default from here on.</source>
        <translation>今後は{model}で描きます。</translation>
    </message>
    <message>
        <source>{model} draws one thing in a picture, or two shapes: {things} won&apos;t all come out.</source>
        <translation>{model}が1枚に描けるのは、ものを1つか図形を2つです。{things}がすべて描かれるわけではありません。</translation>
    </message>
    <message>
        <source>{model} is in half precision already. A copy would be just as large, so none was made.</source>
        <translation>{model}はすでに半精度です。コピーしても大きさは変わらないので、作りませんでした。</translation>
    </message>
    <message>
        <source>{model} is removed. Your pictures keep its name and fingerprint.</source>
        <translation>{model}を削除しました。画像には、モデルの名前と指紋が残ります。</translation>
    </message>
    <message>
        <source>{model} knows {thing} in its own colours only: {colour} may go to something else.</source>
        <translation>{model}は{thing}を本来の色でしか知りません。{colour}はほかのものの色になるかもしれません。</translation>
    </message>
    <message>
        <source>{model}, half precision</source>
        <translation>{model}、半精度</translation>
    </message>
    <message>
        <source>{model}, random weights at its own width and depth</source>
        <translation>{model}（幅と深さはそのまま、重みは乱数）</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n others aren&apos;t pictures that can be read, and were left alone.</source>
        <comment>{names} and %n other aren&apos;t pictures that can be read, and were left alone.</comment>
        <translation>
            <numerusform>{names}ほか%n個は、読み取れる画像ではないので、そのままにしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <comment>a list: a, b and c</comment>
        <translation>{names}、{last}</translation>
    </message>
    <message>
        <source>{names} aren&apos;t pictures that can be read, and were left alone.</source>
        <translation>{names}は、読み取れる画像ではないので、そのままにしました。</translation>
    </message>
    <message>
        <source>{names} or {last}</source>
        <comment>a list: a, b or c</comment>
        <translation>{names}または{last}</translation>
    </message>
    <message>
        <source>{name} doesn&apos;t follow the values before it</source>
        <translation>{name}が前の値に続いていません</translation>
    </message>
    <message>
        <source>{name} isn&apos;t a picture that can be read, and was left alone.</source>
        <translation>{name}は、読み取れる画像ではないので、そのままにしました。</translation>
    </message>
    <message>
        <source>{needed} of {total} in {files} still have to come, and there is {free} of room.</source>
        <translation>{files}、{total}のうち残り{needed}を取得します。空きは{free}です。</translation>
    </message>
    <message>
        <source>{option}: back to the recommended value</source>
        <translation>{option}：おすすめの値に戻す</translation>
    </message>
    <message>
        <source>{others} need files of {model}. Remove them first.</source>
        <translation>{others}は{model}のファイルを必要としています。先にそちらを削除してください。</translation>
    </message>
    <message>
        <source>{others} needs files of {model}. Remove it first.</source>
        <translation>{others}は{model}のファイルを必要としています。先にそちらを削除してください。</translation>
    </message>
    <message>
        <source>{package} {then} then, {here} here</source>
        <comment>versions of a package</comment>
        <translation>{package}は当時{then}、ここでは{here}</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {reason}. Try another file?</source>
        <translation>{path}を読み取れません：{reason}。別のファイルを試しますか？</translation>
    </message>
    <message>
        <source>{path} doesn&apos;t fit any model that is installed here. Is it of another architecture?</source>
        <translation>{path}は、ここに入っているどのモデルにも合いません。構造の違うモデルのものでしょうか？</translation>
    </message>
    <message>
        <source>{path} is a LoRA: a change to a model, not a model.</source>
        <translation>{path}はLoRAです。モデルではなく、モデルを変えるものです。</translation>
    </message>
    <message>
        <source>{path} is damaged. Close Wurst Desktop and start it again: it makes this file anew, and keeps the damaged one. Your pictures are safe.</source>
        <translation>{path}が壊れています。Wurst Desktopを閉じて、もう一度起動してください。このファイルを作り直し、壊れたものは残しておきます。画像は無事です。</translation>
    </message>
    <message>
        <source>{path} is of a kind that can run programs when it is opened, so it never is. Look for the same model as safetensors.</source>
        <translation>{path}は、開くとプログラムを実行できてしまう種類なので、決して開きません。同じモデルのsafetensorsを探してください。</translation>
    </message>
    <message>
        <source>{path} is, or holds, an archive. Unpack it first, and import the folder.</source>
        <translation>{path}は圧縮ファイルか、圧縮ファイルを含んでいます。先に展開して、フォルダを読み込んでください。</translation>
    </message>
    <message>
        <source>{path} isn&apos;t a whole safetensors file. Fetch it again?</source>
        <translation>{path}は完全なsafetensorsファイルではありません。もう一度取得しますか？</translation>
    </message>
    <message numerus="yes">
        <source>{pictures}, %n jobs ended early.</source>
        <comment>{pictures}, %n job ended early.</comment>
        <translation>
            <numerusform>{pictures}、途中で終了したジョブ%n件。</numerusform>
        </translation>
    </message>
    <message>
        <source>{picture}, its file isn&apos;t where it was, or can&apos;t be read</source>
        <comment>below a picture that isn&apos;t there</comment>
        <translation>{picture}、ファイルが元の場所にないか、読み取れません</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <comment>which of the pictures</comment>
        <translation>{count}枚中{place}枚目</translation>
    </message>
    <message>
        <source>{reason} Trying again in {time}.</source>
        <comment>the reason is a sentence</comment>
        <translation>{reason}{time}後にもう一度試します。</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <comment>a span of time in seconds</comment>
        <translation>{seconds}秒</translation>
    </message>
    <message numerus="yes">
        <source>{selected} of %n selected</source>
        <comment>{selected} of %n selected</comment>
        <translation>
            <numerusform>%n枚中{selected}枚を選択</numerusform>
        </translation>
    </message>
    <message>
        <source>{setting}: back to the usual value</source>
        <translation>{setting}：標準の値に戻す</translation>
    </message>
    <message>
        <source>{share}&#xa0;%</source>
        <comment>a share in hundredths, with a space that doesn&apos;t break</comment>
        <translation>{share}%</translation>
    </message>
    <message>
        <source>{size} GB</source>
        <comment>gigabytes</comment>
        <translation>{size} GB</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <comment>megabytes</comment>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>{size} by {batch}</source>
        <comment>a size, and how many pictures at a time</comment>
        <translation>{size} × {batch}枚</translation>
    </message>
    <message>
        <source>{size} can&apos;t be drawn: sides go from {smallest} to {largest} in steps of {step}. {nearest}?</source>
        <translation>{size}は描けません。辺は{smallest}から{largest}まで、{step}刻みです。{nearest}にしますか？</translation>
    </message>
    <message>
        <source>{size} can&apos;t be drawn: sides go in steps of {step}. {nearest}?</source>
        <translation>{size}は描けません。辺は{step}刻みです。{nearest}にしますか？</translation>
    </message>
    <message>
        <source>{size} cells</source>
        <translation>{size}マス</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <comment>kilobytes</comment>
        <translation>{size} kB</translation>
    </message>
    <message>
        <source>{size}, draws by default</source>
        <comment>a model</comment>
        <translation>{size}、標準のモデル</translation>
    </message>
    <message>
        <source>{size}, true to size</source>
        <translation>{size}、正確なサイズ</translation>
    </message>
    <message>
        <source>{size}, {batch}: {time} a picture</source>
        <translation>{size}、{batch}：1枚{time}</translation>
    </message>
    <message>
        <source>{size}, {batch}: {time} a picture, stock {stock}: {ratio} times sooner</source>
        <translation>{size}、{batch}：1枚{time}、標準は{stock}、{ratio}倍の速さ</translation>
    </message>
    <message>
        <source>{size}, {origin}:
{folder}</source>
        <comment>the origin says how a model came here</comment>
        <translation>{size}、{origin}：
{folder}</translation>
    </message>
    <message>
        <source>{size}, {own} of it its own</source>
        <comment>sizes of files: of a model that shares files with another</comment>
        <translation>{size}、うち専用は{own}</translation>
    </message>
    <message>
        <source>{size}/s</source>
        <comment>how fast a download is: so much in a second</comment>
        <translation>{size}/秒</translation>
    </message>
    <message>
        <source>{stage} {step}/{steps}</source>
        <comment>how far a stage of the work is, as in: composition 12/29</comment>
        <translation>{stage} {step}/{steps}</translation>
    </message>
    <message>
        <source>{stage} {time} so far</source>
        <comment>a stage of the work, as in: composition 5 s so far</comment>
        <translation>{stage}、ここまで{time}</translation>
    </message>
    <message numerus="yes">
        <source>{stage}: {step} of %n steps, {time} so far</source>
        <comment>{stage}: {step} of %n step, {time} so far</comment>
        <translation>
            <numerusform>{stage}：{step}/%nステップ、ここまで{time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{stage}: {step} of %n steps, {time} so far, about {left} left</source>
        <comment>{stage}: {step} of %n step, {time} so far, about {left} left</comment>
        <translation>
            <numerusform>{stage}：{step}/%nステップ、ここまで{time}、残り約{left}</numerusform>
        </translation>
    </message>
    <message>
        <source>{stage}: {time}</source>
        <translation>{stage}：{time}</translation>
    </message>
    <message>
        <source>{stage}: {time} so far</source>
        <translation>{stage}：ここまで{time}</translation>
    </message>
    <message>
        <source>{stage}: {time} so far, about {left} left</source>
        <translation>{stage}：ここまで{time}、残り約{left}</translation>
    </message>
    <message>
        <source>{steps}, evenly spread</source>
        <translation>{steps}、均等な間隔</translation>
    </message>
    <message>
        <source>{step} of {count}</source>
        <comment>step of the tour</comment>
        <translation>{step}/{count}</translation>
    </message>
    <message>
        <source>{task}: {done} of {total}</source>
        <comment>how many bytes of how many are done</comment>
        <translation>{task}：{done}/{total}</translation>
    </message>
    <message>
        <source>{task}…</source>
        <comment>what is being done</comment>
        <translation>{task}…</translation>
    </message>
    <message>
        <source>{then} at once then, {here} here</source>
        <comment>how many pictures</comment>
        <translation>一度に作る枚数は当時{then}、ここでは{here}</translation>
    </message>
    <message>
        <source>{then} then, {here} here</source>
        <comment>what a picture was made with, and what is here now</comment>
        <translation>当時は{then}、ここでは{here}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>残り{time}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <comment>how long a download still takes</comment>
        <translation>残り{time}</translation>
    </message>
    <message>
        <source>{time} left of this stage</source>
        <translation>この段階は残り{time}</translation>
    </message>
    <message>
        <source>{time} ms</source>
        <comment>a span of time in milliseconds</comment>
        <translation>{time}ミリ秒</translation>
    </message>
    <message>
        <source>{time} s</source>
        <comment>a span of time in seconds</comment>
        <translation>{time}秒</translation>
    </message>
    <message>
        <source>{title} is whole: {files}, {size}, all as they came.</source>
        <translation>{title}は揃っています：{files}、{size}、すべて届いたときのままです。</translation>
    </message>
    <message numerus="yes">
        <source>{title} is whole: {files}, {size}. %n files read for the first time and remembered for next time.</source>
        <comment>{title} is whole: {files}, {size}. %n file read for the first time and remembered for next time.</comment>
        <translation>
            <numerusform>{title}は揃っています：{files}、{size}。ファイル%n個を初めて読み、次回のために覚えました。</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}. {text}</source>
        <comment>read aloud: a lesson</comment>
        <translation>{title}。{text}</translation>
    </message>
    <message>
        <source>{title}. {text} {place}.</source>
        <comment>read aloud: a step of the tour, and which of how many it is</comment>
        <translation>{title}。{text} {place}。</translation>
    </message>
    <message numerus="yes">
        <source>{title}: %n files of {all} damaged ({names}). Remove the model and fetch it again.</source>
        <comment>{title}: %n file of {all} damaged ({names}). Remove the model and fetch it again.</comment>
        <translation>
            <numerusform>{title}：{all}個中%n個のファイルが壊れています（{names}）。モデルを削除して、もう一度取得してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>{total} in {files} have to come, and there is {free} of room.</source>
        <translation>{files}、{total}を取得します。空きは{free}です。</translation>
    </message>
    <message>
        <source>{wanted} can&apos;t be had while chance is &quot;{value}&quot;. Change one of the two.</source>
        <translation>乱数が「{value}」のとき、{wanted}は使えません。どちらかを変えてください。</translation>
    </message>
    <message>
        <source>{wanted} can&apos;t be had while no LoRA is chosen. Choose one first, under More.</source>
        <translation>LoRAを選んでいないとき、{wanted}は使えません。先に「その他」で選んでください。</translation>
    </message>
    <message>
        <source>{wanted} can&apos;t be had without a composition to start from. Choose a picture to start from first.</source>
        <translation>元になる構図がないとき、{wanted}は使えません。先に元にする画像を選んでください。</translation>
    </message>
    <message>
        <source>{where}, pixels on the processor</source>
        <comment>where the stages run</comment>
        <translation>{where}、ピクセルはCPUで</translation>
    </message>
    <message>
        <source>{whole}. {file}: {come}</source>
        <comment>how far a download is: of the whole, and of one file</comment>
        <translation>{whole}。{file}：{come}</translation>
    </message>
    <message>
        <source>{work}: {done} of {total}</source>
        <comment>how far long work is</comment>
        <translation>{work}：{done}/{total}</translation>
    </message>
    <message>
        <source>“Tags…” in the Picture menu changes them</source>
        <translation>「画像」メニューの「タグ…」で変更できます</translation>
    </message>
    <message>
        <source>“{action}”</source>
        <comment>the name of an action, in quotation marks</comment>
        <translation>「{action}」</translation>
    </message>
    <message>
        <source>“{command}”</source>
        <comment>the name of a command, in a sentence</comment>
        <translation>「{command}」</translation>
    </message>
    <message>
        <source>“{name}” is learnt. It lies among the LoRAs under More.</source>
        <translation>「{name}」の学習が終わりました。「その他」のLoRAの中にあります。</translation>
    </message>
    <message>
        <source>“{text}” is left out; ask as in {example}.</source>
        <translation>「{text}」は除いて検索しました。{example}のように書いてください。</translation>
    </message>
    <message>
        <source>“{words}” isn&apos;t in the prompt. The first of the words has to stand there: the others are put in its place.</source>
        <translation>「{words}」がプロンプトにありません。最初の言葉はプロンプトの中になければなりません。ほかの言葉がそこに入ります。</translation>
    </message>
</context>
</TS>
